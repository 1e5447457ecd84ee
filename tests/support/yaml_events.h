// A reading of a YAML text as a flat list of events, the common form in which our reader, libyaml and the generator's
// own intention are compared. For tests only.
//
// Positions are byte offsets into the whole text (byte order mark included); a node begins at its anchor if it has one.
// Where an empty node or a block collection begins is not told: two readers need not agree about it.
//
//   std::string difference = compare(events_of(document), *libyaml_events(text).events);   // "" when equal
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "plans/document.h"

namespace rasoat::tests {

enum class EventKind : std::uint8_t { kEmpty, kScalar, kAlias, kSequence, kMapping, kEnd };

struct YamlEvent {
  static constexpr std::uint32_t kUntold = 0xFFFFFFFF;
  EventKind kind = EventKind::kEmpty;
  std::uint32_t begin = kUntold;
  std::uint32_t target = kUntold;  // for an alias: the index of the event that its anchor stands on
  bool anchored = false;
  std::string text;
};

[[nodiscard]] std::vector<YamlEvent> events_of(const plans::Document& document);

// The first difference, in words for a person; "" when there is none. Untold positions agree with any.
[[nodiscard]] std::string compare(const std::vector<YamlEvent>& ours, const std::vector<YamlEvent>& theirs);

// `{a: [b, ~], c: *1}`: the tree in one line, for failure messages and for tables of expected trees. Scalars are quoted
// with JSON escapes, `~` is an empty node, `&` marks an anchored node, `*n` is an alias of the n-th anchor.
[[nodiscard]] std::string notation(const std::vector<YamlEvent>& events);

// Does a collection stand between brackets?
[[nodiscard]] bool is_flow(const plans::Document& document, plans::NodeId id);

}  // namespace rasoat::tests
