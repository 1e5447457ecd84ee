#include "app/interrupts.h"

#include <atomic>
#include <csignal>

namespace rasoat::app {
namespace {

std::atomic<int> noted{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may touch nothing else");

constexpr int kPatience = 3;
std::atomic<int> times{0};

void note(int signal) {
  noted = signal;
  if (++times < kPatience) return;
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void listen(int signal) {
  struct sigaction before = {};
  sigaction(signal, nullptr, &before);
  if (before.sa_handler == SIG_IGN) return;
  struct sigaction action = {};
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigaction(signal, &action, nullptr);
}

void stop_listening(int signal) {
  struct sigaction now = {};
  sigaction(signal, nullptr, &now);
  if (now.sa_handler == note) std::signal(signal, SIG_DFL);
}

}  // namespace

Interrupts::Interrupts() {
  noted = 0;
  times = 0;
  listen(SIGINT);
  listen(SIGTERM);
}

Interrupts::~Interrupts() {
  stop_listening(SIGINT);
  stop_listening(SIGTERM);
}

void Interrupts::check() {
  if (const int signal = noted) throw Interrupted{signal};
}

}  // namespace rasoat::app
