#include "reports/markdown.h"

#include <algorithm>
#include <utility>

#include "reports/terminal.h"
#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

bool is_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// What would begin a heading, list, quotation or rule if it stood first in its line.
std::size_t opening_mark(std::string_view text) {
  if (text.empty()) return text.npos;
  if (std::string_view("-+>=").find(text[0]) != text.npos) return 0;
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  const bool numbers = at > 0 && at < text.size() && (text[at] == '.' || text[at] == ')');
  const bool ends = at + 1 >= text.size() || text[at + 1] == ' ';
  return numbers && ends ? at : text.npos;
}

bool must_escape(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (std::string_view("\\`*<[]#|~&").find(c) != text.npos) return true;
  if (c != '_') return false;
  const bool inside = at > 0 && is_word(text[at - 1]) && at + 1 < text.size() && is_word(text[at + 1]);
  return !inside;
}

std::string fence_for(std::string_view text) {
  std::string fence = "```";
  while (text.find(fence) != text.npos) fence += '`';
  return fence;
}

}  // namespace

std::string markdown_text(std::string_view raw) {
  const std::string text = printable(raw);
  const std::size_t opening = opening_mark(text);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at == opening || must_escape(text, at)) out += '\\';
    out += text[at];
  }
  return out;
}

std::string markdown_code(std::string_view raw) {
  std::string text = printable(raw);
  std::string ticks = "`";
  while (text.find(ticks) != text.npos) ticks += '`';
  const bool padded = text.starts_with('`') || text.ends_with('`');
  const std::string edge = padded ? " " : "";
  return ticks + edge + text + edge + ticks;
}

// A table takes a bar for its own, in code too.
static std::string with_bars_escaped(std::string_view cell) {
  std::string out;
  for (std::size_t at = 0; at < cell.size(); ++at) {
    if (cell[at] == '|' && (at == 0 || cell[at - 1] != '\\')) out += '\\';
    out += cell[at];
  }
  return out;
}

std::string markdown_link(std::string_view label, std::string_view target) {
  const std::size_t hash = std::min(target.find('#'), target.size());
  return "[" + std::string(label) + "](" + percent_encode_path(target.substr(0, hash)) +
         std::string(target.substr(hash)) + ")";
}

std::string markdown_anchor(std::string_view heading) {
  std::string out;
  for (const char c : printable(heading)) {
    if (c == ' ' || c == '-') {
      out += '-';
    } else if (is_word(c) || c == '_') {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return out;
}

std::string Anchors::next(std::string_view heading) {
  std::string anchor = markdown_anchor(heading);
  const int before = taken_[anchor]++;
  return before == 0 ? anchor : anchor + "-" + std::to_string(before);
}

void Markdown::part() {
  if (!out_.empty()) out_ += '\n';
  in_list_ = false;
}

void Markdown::heading(int level, std::string_view text) {
  part();
  out_ += std::string(static_cast<std::size_t>(level), '#') + " " + markdown_text(text) + "\n";
}

void Markdown::paragraph(std::string_view markdown) {
  part();
  out_ += std::string(markdown) + "\n";
}

void Markdown::item(std::string_view markdown) {
  if (!in_list_) part();
  in_list_ = true;
  out_ += "- " + std::string(markdown) + "\n";
}

void Markdown::quote(std::string_view markdown) {
  part();
  out_ += "> " + std::string(markdown) + "\n";
}

void Markdown::code(std::string_view text, std::string_view language) {
  part();
  const std::string fence = fence_for(text);
  out_ += fence + std::string(language) + "\n";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    out_ += escape_invalid(text.substr(at, end - at)) + "\n";
    at = end + 1;
  }
  out_ += fence + "\n";
}

void Markdown::table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows) {
  part();
  const auto line = [this](const std::vector<std::string>& cells) {
    for (const std::string& cell : cells) out_ += "| " + with_bars_escaped(cell) + " ";
    out_ += "|\n";
  };
  line(head);
  line(std::vector<std::string>(head.size(), "---"));
  for (const std::vector<std::string>& row : rows) line(row);
}

std::string Markdown::take() {
  in_list_ = false;
  return std::exchange(out_, {});
}

}  // namespace rasoat::reports
