// A run that is broken off (Ctrl-C, SIGTERM) ends in good order: drafts are removed, databases rolled back, and it is
// said that nothing was written.
//
// While an Interrupts lives, a signal is only noted; the work asks `check` between two plans and unwinds. The third
// ends the process at once (one request often arrives twice: at the process and at its group). A signal that was
// ignored when the program began stays ignored.
//
//   const Interrupts interrupts;
//   for (…) { Interrupts::check(); … }     // throws Interrupted
#pragma once

namespace rasoat::app {

struct Interrupted {
  int signal = 0;
};

class Interrupts {
 public:
  Interrupts();
  ~Interrupts();
  Interrupts(Interrupts&&) = delete;

  static void check();
};

}  // namespace rasoat::app
