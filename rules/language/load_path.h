// Paths and selectors, from their written form to steps through the plan format.
//
// Every step is looked up in the format's table, from the block of the subject on, so that a path that leads nowhere is
// found at load and not taken for "absent" in a plan. What can be said of the nodes found (their block, their field)
// comes with it.
//
//   std::optional<LoadedPath> lead = load_path(reader, node, {Block::kWork});   // "chu_tri"
#pragma once

#include <optional>

#include "plans/format.h"
#include "rules/language/rule_reader.h"

namespace rasoat::rules {

// What a path starts at, or leads to: a block, or (kNone) a text of a field.
struct Subject {
  plans::Block block = plans::Block::kNone;
  const plans::Field* field = nullptr;  // null for the plan and for `every text`
};

struct LoadedPath {
  Path path;
  Subject leads_to;
};

// Nothing when it was wrong and has been reported.
[[nodiscard]] std::optional<LoadedPath> load_path(RuleReader& reader, plans::NodeId node, const Subject& subject);
[[nodiscard]] std::optional<LoadedPath> load_selector(RuleReader& reader, plans::NodeId node);

// Is `place` the structural place of a finding: "nhiem_vu[0].cong_viec[1].chu_tri", or "/"?
[[nodiscard]] bool is_known_place(std::string_view place);

}  // namespace rasoat::rules
