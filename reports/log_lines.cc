#include "reports/log_lines.h"

#include <algorithm>

namespace rasoat::reports {
namespace {

bool is_sign(char byte) { return byte > ' ' && byte < 0x7F; }

// Blanks there are more than ASCII has, and a command may stand behind any of them.
bool begins_with_command(std::string_view line, std::size_t& at) {
  at = static_cast<std::size_t>(std::ranges::find_if(line, is_sign) - line.begin());
  return line.substr(at).starts_with("::");
}

bool is_command(std::string_view text) { return text.starts_with("##[") || text.starts_with("##vso["); }

}  // namespace

std::string log_line(std::string_view line) {
  std::string out(line);
  if (std::size_t at = 0; begins_with_command(line, at)) out.insert(at + 1, 1, ' ');
  if (!out.contains("##")) return out;
  std::string parted;
  for (std::size_t at = 0; at < out.size(); ++at) {
    parted += out[at];
    if (is_command(std::string_view(out).substr(at))) parted += ' ';
  }
  return parted;
}

LogLines::Buffer::~Buffer() { hand_on(); }

void LogLines::Buffer::hand_on() {
  if (line_.empty()) return;
  target_ << log_line(line_);
  line_.clear();
}

LogLines::Buffer::int_type LogLines::Buffer::overflow(int_type sign) {
  if (traits_type::eq_int_type(sign, traits_type::eof())) return traits_type::not_eof(sign);
  const char one = traits_type::to_char_type(sign);
  return xsputn(&one, 1) == 1 ? sign : traits_type::eof();
}

std::streamsize LogLines::Buffer::xsputn(const char* text, std::streamsize size) {
  std::string_view rest(text, static_cast<std::size_t>(size));
  for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
    line_ += rest.substr(0, end);
    hand_on();
    target_.put('\n');
    rest.remove_prefix(end + 1);
  }
  line_ += rest;
  return target_.good() ? size : 0;
}

int LogLines::Buffer::sync() {
  hand_on();
  return target_.good() ? 0 : -1;
}

}  // namespace rasoat::reports
