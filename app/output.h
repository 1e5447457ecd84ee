// Where reports go: standard output, or files that appear whole or not at all.
//
// A file is written beside its place and renamed at the end, so that a run that breaks off leaves no half report.
// A symbolic link stays one: the file behind it is written, and keeps its owner and who may read it.
//
//   Output output("report.sarif");
//   output.stream() << …;
//   std::string problem = output.close();   // "" when all bytes are written
#pragma once

#include <cstdint>
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>

#include "app/draft.h"

namespace rasoat::app {

class Output {
 public:
  enum class Mode : std::uint8_t { kReplace, kAppend };
  // "" is standard output. What is appended goes straight to the file.
  explicit Output(std::string path, Mode mode = Mode::kReplace);

  // False where its file or draft could not be opened.
  [[nodiscard]] bool is_open() const { return path_.empty() || file_.is_open(); }
  [[nodiscard]] std::ostream& stream();
  // Flushes, and for a file puts it in its place. Gives the path at fault, or "" when all is well.
  [[nodiscard]] std::string close();

 private:
  std::string path_;              // as given
  std::string target_;            // where its links lead
  std::unique_ptr<Draft> draft_;  // the file while it is written; none where it is written to directly
  std::ofstream file_;
};

// To standard output. Whether all of it went out is asked once, at the end of the program (app/command_line).
void print(std::string_view text);

}  // namespace rasoat::app
