#include "app/interrupts.h"

#include <atomic>
#include <csignal>

#include "app/draft.h"

namespace rasoat::app {
namespace {

std::atomic<int> noted{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may touch nothing else");

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};
constexpr int kPatience = 3;
std::atomic<int> patience{kPatience};

void note(int signal) {
  noted = signal;
  if (--patience > 0) return;
  Draft::remove_files();
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

Interrupts::Interrupts(End end) {
  noted = 0;
  patience = end == End::kAtOnce ? 1 : kPatience;
  for (const int signal : kSignals) listen(signal);
}

Interrupts::~Interrupts() {
  for (const int signal : kSignals) stop_listening(signal);
}

void Interrupts::check() {
  if (const int signal = noted) throw Interrupted{signal};
}

}  // namespace rasoat::app
