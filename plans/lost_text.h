// What YAML takes from a value although the writer meant it, and a plan with it: the rest behind a comma in braces,
// `{ gia_tri: ≥ 2,5 }`, what begins with a `#`, `san_pham: #02 lớp`, a comparison with a single digit, `gia_tri:
// >5`, a text with a colon in it, `- Lưu: VT`, and a list with the marks of a text, `• Sở A`, `-Sở B`; and what it
// adds: the quotes of `“II.5”`.
//
// To YAML these are a key without a value, a comment, the header of an empty text, a mapping and texts, and the reader
// keeps to YAML.
// Only plans are judged so (by `bind_plan`), and nearly all of them are done with at the first question.
//
//   if (may_have_lost_text(document)) Regained regained = regain_text(document, root);
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "plans/document.h"
#include "plans/fault.h"
#include "plans/fault_list.h"

namespace rasoat::plans {

struct Regained {
  Document document;          // as it is meant: a value that was cut is whole, one that cannot be is broken
  std::vector<Fault> faults;  // kColonInPlainValue, kCommaInPlainValue, kHalfTypedKey, kBracesForList, kCommentInValue,
                              // kReservedStart, kForeignBullet, kStrayDash, kCurlyQuotes
};

[[nodiscard]] bool may_have_lost_text(const Document& document);
// Within `root`. The source must outlive the result.
[[nodiscard]] Regained regain_text(const Document& document, NodeId root);

// The parts. Entries in braces without a colon, what they mean: a value cut at its comma, a key whose colon was
// forgotten, an item of a list that was put in braces.
void settle_bare_entries(Regained& regained, NodeId root);
// Comments that begin like content.
void doubt_comments(Regained& regained, NodeId root);
void read_comparisons(Regained& regained, NodeId root);
// Mappings of one entry that binding found to be texts.
void join_sentences(Regained& regained, std::vector<NodeId> mappings);

// Bytes with which a bullet or a curly quote begins.
inline constexpr auto kMayBeMark = [] {
  std::array<bool, 256> may{};
  for (const std::size_t first : {0x2D, 0x2B, 0xC2, 0xE2, 0xEF}) may[first] = true;
  return may;
}();
[[nodiscard]] constexpr bool may_be_mark(char first) { return kMayBeMark[static_cast<unsigned char>(first)]; }
// `• Sở A`, `–Sở A`: a scalar whose words stand behind a mark that lists have in a text.
[[nodiscard]] bool is_bulleted(const Document& document, NodeId scalar);
// Such scalars, as lists.
void list_bulleted(Regained& regained, std::vector<NodeId> scalars);
// An item of a list that is the rest of the one before it.
struct SplitItem {
  NodeId list = kNoNode;
  NodeId before = kNoNode;
  NodeId item = kNoNode;
};
// Such items, each with the one before it.
void join_items(Regained& regained, const std::vector<SplitItem>& items);
// `“II.5”`: one that is all in curly quotes.
[[nodiscard]] bool is_in_curly_quotes(const Document& document, NodeId scalar);
// Such scalars, without them.
void take_off_curly_quotes(Regained& regained, std::vector<NodeId> scalars);

// A colon, or curly quotes, in what is to be put in quotes as a whole is no second mistake.
void drop_told_again(std::vector<Fault>& of_reading, const std::vector<Fault>& of_binding);

// Changes a Document that is to be bound.
class DocumentMender {
 public:
  static std::vector<Document::Node, Unset<Document::Node>>& nodes(Document& document) { return document.nodes_; }

  // Each of `nodes`, which aliases lead to again and again, once; `mend(id)` gives the Fault that tells it, or nothing.
  template <typename Mend>
  static void each_once(Regained& regained, std::vector<NodeId> nodes, const Mend& mend) {
    std::ranges::sort(nodes);
    const auto again = std::ranges::unique(nodes);
    nodes.erase(again.begin(), again.end());
    FaultRoom room(kMostOfAKind);
    for (const NodeId id : nodes)
      if (std::optional<Fault> fault = mend(id); fault && room.take(fault->code, fault->where))
        regained.faults.push_back(*std::move(fault));
    room.tell_more(regained.faults);
  }
};

}  // namespace rasoat::plans
