#include "tests/support/witnesses.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "plans/witness.h"
#include "tests/support/libyaml_reading.h"
#include "tests/support/yaml_events.h"

namespace rasoat::tests {
namespace {

bool strange_anchor_name(std::string_view text) {
  for (std::size_t at = text.find_first_of("&*"); at != std::string_view::npos; at = text.find_first_of("&*", at + 1)) {
    std::size_t end = at + 1;
    while (end < text.size() &&
           (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_' || text[end] == '-'))
      ++end;
    if (end < text.size() && std::string_view(" \t\r\n,[]{}").find(text[end]) == std::string_view::npos) return true;
  }
  return false;
}

// A line of nothing but blanks, one of them a tab, and perhaps a comment.
bool tabbed_comment(std::string_view text) {
  for (std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::size_t first = std::min(text.find_first_not_of(" \t\r", begin), end);
    const bool no_text = first == end || text[first] == '#';
    if (no_text && text.substr(begin, first - begin).contains('\t')) return true;
    begin = end + 1;
  }
  return false;
}

bool tab_after_dash(std::string_view text) {
  for (std::size_t dash = text.find('-'); dash != std::string_view::npos; dash = text.find('-', dash + 1)) {
    const std::size_t end = std::min(text.find_first_not_of(" \t", dash + 1), text.size());
    if (text.substr(dash, end - dash).contains('\t')) return true;
  }
  return false;
}

// An empty key, or one that ends its line, or runs over it, or has a bracket or comma right behind its colon: possible
// between brackets only.
bool yaml_1_2_key(const plans::Document& document) {
  const std::string_view text = document.source();
  for (plans::NodeId id = 0; id < document.size(); ++id) {
    if (document.kind(id) != plans::NodeKind::kMapping) continue;
    for (plans::NodeId key = document.first_child(id); key != plans::kNoNode; key = document.next(document.next(key))) {
      if (document.kind(key) == plans::NodeKind::kEmpty) return true;
      const plans::Span span = document.span(key);
      const std::string_view rest = text.substr(std::min(text.find_first_not_of(" \t", span.end), text.size()), 2);
      if (text_of(span, text).contains('\n') || rest.empty()) return true;
      if (std::string_view("\r\n#").contains(rest[0])) return true;
      if (rest.size() == 2 && std::string_view("[]{},").contains(rest[1])) return true;
    }
  }
  return false;
}

bool yaml_1_2_plain(const plans::Document& document) {
  for (plans::NodeId id = 0; id < document.size(); ++id) {
    if (document.kind(id) != plans::NodeKind::kScalar || document.style(id) != plans::ScalarStyle::kPlain) continue;
    const std::string_view text = text_of(document.span(id), document.source());
    if (text.starts_with('?') || text.starts_with(':') || text.contains(":?")) return true;
  }
  return false;
}

}  // namespace

std::string libyaml_excuse(const plans::Document& ours) {
  const std::string_view text = ours.source();
  for (const std::string_view line_end : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
    if (text.contains(line_end)) return "NEL, LS and PS end lines in YAML 1.1 only";
  }
  const plans::ScalarStyle style = ours.style(ours.root());
  if (style == plans::ScalarStyle::kLiteral || style == plans::ScalarStyle::kFolded) {
    return "a block scalar that is the whole document may stand at the margin in YAML 1.2";
  }
  if (tabbed_comment(text)) return "libyaml refuses a tab before a comment or a line end";
  if (tab_after_dash(text)) return "libyaml refuses a tab after a dash";
  if (yaml_1_2_key(ours)) return "a key in brackets must be some text on one line with `: ` behind it for libyaml";
  if (yaml_1_2_plain(ours)) return "libyaml takes ? and : at the start of a plain scalar, and :?, for indicators";
  if (strange_anchor_name(text)) return "libyaml allows only letters, digits, - and _ in the names of anchors";
  return "";
}

std::string dissent(const plans::ReadResult& ours) {
  const std::string_view text = ours.document.source();
  if (const auto doubt = plans::witness(ours.document)) {
    return "yaml-cpp: " + doubt->args.at(0).second + " at " + std::to_string(doubt->where.begin);
  }
  if (!libyaml_excuse(ours.document).empty()) return "";
  const LibyamlReading theirs = libyaml_reading(text);
  if (!theirs.error.empty()) return "libyaml refuses: " + theirs.error;
  const std::string difference = compare(events_of(ours.document), theirs.events);
  return difference.empty() ? "" : "libyaml: " + difference;
}

}  // namespace rasoat::tests
