#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

void append_hex(std::string& out, unsigned char byte) {
  out += kHexDigits[byte >> 4];
  out += kHexDigits[byte & 0x0F];
}

// Bytes that the first byte announces; 0 when it can begin nothing.
std::uint8_t announced_size(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  return first < 0xF5 ? 4 : 0;
}

bool is_unreserved(unsigned char byte) {
  const unsigned char lower = byte | 0x20;
  return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' ||
         byte == '~';
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const CodePoint invalid{first, 1, false};
  const std::uint8_t size = announced_size(first);
  if (size == 0 || at + size > text.size()) return invalid;
  if (size == 1) return {first, 1, true};
  char32_t value = first & (0x7Fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0) != 0x80) return invalid;
    value = (value << 6) | (byte & 0x3Fu);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return invalid;
  return {value, size, true};
}

std::string escape_invalid(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t written = 0;  // bytes of the text
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!point.valid) {
      out.append(text, written, at - written).append("\\x");
      append_hex(out, static_cast<unsigned char>(text[at]));
      written = at + point.size;
    }
    at += point.size;
  }
  return out.append(text, written);
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
