// How far a long run has come, on one line of a terminal that is gone when the work is done.
//
// Written to standard error and only where that is a terminal: silent in a pipe, in a log, with --quiet. The clock
// decides when it is drawn anew, nothing else.
//
//   Progress progress(files.size(), {"Đang thẩm định", "Auditing"}, lang, quiet);
//   for (…) progress.step();
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "app/command.h"

namespace rasoat::app {

class Progress {
 public:
  Progress(std::size_t total, Both what, Lang lang, bool quiet);
  ~Progress();
  Progress(Progress&&) = delete;

  void step();

 private:
  void draw();

  std::size_t total_;
  std::size_t done_ = 0;
  std::string what_;
  bool shown_;
  std::chrono::steady_clock::time_point next_{};
};

}  // namespace rasoat::app
