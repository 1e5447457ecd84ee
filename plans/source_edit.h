// From a place in a decoded text back to the bytes of the file, and an Edit there that keeps the YAML what it is.
//
// A text's places are not the file's: quotes, escapes, folded lines and indentation stand between them. The map is made
// by walking both side by side, for the few texts in which something is to be shown or changed. An edit that would give
// the scalar another meaning (`Mục tiêu:` before a no-break blank that becomes a blank) puts the whole value in quotes,
// or is not made at all.
//
//   SourceMap map(plan, node);
//   Span where = map.source(flaw.where);
//   std::optional<Edit> edit = map.edit({{"quý", flaw.where}}, true);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plans/fault.h"
#include "plans/plan.h"
#include "plans/span.h"

namespace rasoat::plans {

class SourceMap {
 public:
  // `value`: the bytes of the scalar in `source`, quotes and block header included.
  SourceMap(std::string_view text, Span value, std::string_view source);
  // Of a node's text.
  SourceMap(const Plan& plan, PlanNode node) : SourceMap(plan[node].text, plan[node].value, plan.source()) {}

  // Where a part of the text stands; the whole value where that cannot be told.
  [[nodiscard]] Span source(Span part) const;
  // One edit for changes in order of place, without overlaps, from the first to the last of them; their places are in
  // the text. Nothing when the text cannot be found in the source, or when there is no change.
  [[nodiscard]] std::optional<Edit> edit(const std::vector<Located<std::string>>& changes, bool safe) const;

 private:
  [[nodiscard]] std::string written(std::string_view text) const;  // as it must stand in a scalar of this style
  [[nodiscard]] bool stays_plain(std::string_view raw) const;
  [[nodiscard]] bool is_whole_value() const;  // and not the part of one
  [[nodiscard]] bool reads_as(const Edit& edit, std::string_view wanted) const;

  std::string_view text_;
  Span value_;
  std::string_view source_;
  char style_ = ' ';  // ' " as quotes, | for blocks, blank for plain
  bool known_ = false;
  std::vector<std::uint32_t> begins_;  // of each byte of the text, in the source; and the end
};

}  // namespace rasoat::plans
