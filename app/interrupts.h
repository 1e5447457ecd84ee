// A run that is broken off (Ctrl-C, SIGTERM, a terminal that is closed) ends in good order: drafts are removed,
// databases rolled back, and it is said that nothing was written.
//
// While an Interrupts lives, a signal is only noted; the work asks `check` between two plans and unwinds. The third
// ends the process at once (one request often arrives twice: at the process and at its group), and so does the first
// where the work waits for others, as who types a plan or reads a pipe; drafts are removed then too. A signal that was
// ignored when the program began stays ignored.
//
//   const Interrupts interrupts(Interrupts::End::kInGoodOrder);
//   for (…) { Interrupts::check(); … }     // throws Interrupted
#pragma once

#include <cstdint>

namespace rasoat::app {

struct Interrupted {
  int signal = 0;
};

class Interrupts {
 public:
  enum class End : std::uint8_t { kInGoodOrder, kAtOnce };
  explicit Interrupts(End end = End::kInGoodOrder);
  ~Interrupts();
  Interrupts(Interrupts&&) = delete;

  static void check();
};

}  // namespace rasoat::app
