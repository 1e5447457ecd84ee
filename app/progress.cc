#include "app/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace rasoat::app {
namespace {

constexpr std::chrono::milliseconds kBetweenDrawings{100};
constexpr std::size_t kCells = 30;

// Of our own words alone, with what a terminal is to do.
void show(std::string_view text) {
  (void)std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

}  // namespace

Progress::Progress(std::size_t total, Both what, Lang lang, bool quiet)
    : total_(total), what_(what.in(lang)), shown_(!quiet && total > 0 && isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  if (!shown_) return;
  show("\r\033[K");
}

void Progress::step() {
  ++done_;
  if (!shown_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now < next_) return;
  next_ = now + kBetweenDrawings;
  draw();
}

void Progress::draw() {
  const std::size_t full = kCells * done_ / total_;
  show(fmt::format("\r{} [{}{}] {}/{}\033[K", what_, std::string(full, '#'), std::string(kCells - full, '.'), done_,
                   total_));
}

}  // namespace rasoat::app
