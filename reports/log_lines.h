// Lines for a log that a service reads, which obeys some of what programs write there: GitHub a line that begins with
// `::`, it and Azure what follows `##[` and `##vso[` anywhere. Plans and file names come from strangers, and a line
// that is wrapped may begin at any of their words; so a blank parts the signs: `: :error::`, `# #[error]`.
//
// For what people read on a screen; reports that are data are written as they are, and those whose lines are commands
// make their texts harmless themselves.
//
//   LogLines lines(out);
//   lines << "  ::error::x\n";     // "  : :error::x"
#pragma once

#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace rasoat::reports {

// Of one line, without its end.
[[nodiscard]] std::string log_line(std::string_view line);

// Hands each line on when it is whole, and what is left at a flush or at the end. `target` outlives this.
class LogLines : public std::ostream {
 public:
  explicit LogLines(std::ostream& target) : std::ostream(nullptr), buffer_(target) { rdbuf(&buffer_); }
  LogLines(const LogLines&) = delete;
  LogLines& operator=(const LogLines&) = delete;

 private:
  class Buffer : public std::streambuf {
   public:
    explicit Buffer(std::ostream& target) : target_(target) {}
    ~Buffer() override;
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

   private:
    int_type overflow(int_type sign) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;
    void hand_on();

    std::ostream& target_;
    std::string line_;
  };

  Buffer buffer_;
};

}  // namespace rasoat::reports
