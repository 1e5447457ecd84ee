// Where reports go: standard output, or files that appear whole or not at all.
//
// A file is written beside its place and renamed at the end, so that a run that breaks off leaves no half report.
// A symbolic link stays one: the file behind it is written.
//
//   Output output("report.sarif");
//   output.stream() << …;
//   std::string problem = output.close();   // "" when all bytes are written
#pragma once

#include <cstdint>
#include <fstream>
#include <ostream>
#include <string>
#include <string_view>

namespace rasoat::app {

class Output {
 public:
  enum class Mode : std::uint8_t { kReplace, kAppend };
  // "" is standard output. What is appended goes straight to the file.
  explicit Output(std::string path, Mode mode = Mode::kReplace);
  ~Output();
  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;

  [[nodiscard]] std::ostream& stream();
  // Flushes, and for a file puts it in its place. Gives the path at fault, or "" when all is well.
  [[nodiscard]] std::string close();

 private:
  std::string path_;    // as given
  std::string target_;  // where its links lead
  std::string draft_;   // the file while it is written; "" when there is none
  std::ofstream file_;
};

// To standard output. Whether all of it went out is asked once, at the end of the program (app/command_line).
void print(std::string_view text);

}  // namespace rasoat::app
