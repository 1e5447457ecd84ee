#include "reports/utf8.h"

#include <cstring>

namespace rasoat::reports {
namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

void append_hex(std::string& out, unsigned char byte) {
  out += kHexDigits[byte >> 4];
  out += kHexDigits[byte & 0x0F];
}

bool is_unreserved(unsigned char byte) {
  const unsigned char lower = byte | 0x20;
  return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' ||
         byte == '~';
}

}  // namespace

std::size_t valid_size(std::string_view text) {
  constexpr std::uint64_t kTops = 0x8080808080808080U;
  for (std::size_t at = 0; at < text.size();) {
    std::uint64_t eight = kTops;
    if (text.size() - at >= sizeof eight) std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kTops) == 0) {
      at += sizeof eight;
    } else if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
    } else {
      const CodePoint point = code_point_at(text, at);
      if (!point.valid) return at;
      at += point.size;
    }
  }
  return text.size();
}

std::string escape_invalid(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (;;) {
    const std::size_t valid = valid_size(text);
    out += text.substr(0, valid);
    if (valid == text.size()) return out;
    out += "\\x";
    append_hex(out, static_cast<unsigned char>(text[valid]));
    text.remove_prefix(valid + 1);
  }
}

std::string_view first_code_points(std::string_view text, std::size_t limit) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count < limit; ++count) at += code_point_at(text, at).size;
  return text.substr(0, at);
}

std::string percent_encode_path(std::string_view path) {
  std::string out;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_unreserved(byte) || byte == '/') {
      out += c;
    } else {
      out += '%';
      append_hex(out, byte);
    }
  }
  return out;
}

}  // namespace rasoat::reports
