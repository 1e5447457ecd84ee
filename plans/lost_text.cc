#include "plans/lost_text.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/fault_list.h"
#include "plans/letters.h"
#include "plans/mistakes.h"
#include "plans/scanner.h"

namespace rasoat::plans {
namespace {

// People leave a blank before the words of a comment: `#02 lớp` is mostly content. Letters may be a comment all the
// same, as in `#TODO` and behind a text.
enum class Begins : std::uint8_t { kAsComment, kWithLetter, kWithDigit };

Begins beginning_of(std::string_view source, Span comment) {
  const std::string_view text = text_of(comment, source).substr(1);
  if (text.empty()) return Begins::kAsComment;
  if (is_digit(text[0])) return Begins::kWithDigit;
  std::size_t at = 0;
  const bool letter = is_letter(next_code_point(text, at));
  const auto is_capital = [](char byte) { return byte >= 'A' && byte <= 'Z'; };
  const bool mark = text.size() > 1 && is_capital(text[0]) && is_capital(text[1]);
  return letter && !mark ? Begins::kWithLetter : Begins::kAsComment;
}

// The end of what stands before the comment on its line; kNowhere where nothing does.
std::uint32_t text_before(std::string_view source, Span comment) {
  std::uint32_t at = comment.begin;
  while (at > 0 && is_blank(source[at - 1])) --at;
  return at == 0 || is_line_end(source[at - 1]) ? kNowhere : at;
}

}  // namespace

bool may_have_lost_text(const Document& document) {
  return !document.bare_entries().empty() || !document.lone_headers().empty() ||
         std::ranges::any_of(document.comments(), [&document](Span comment) {
           return beginning_of(document.source(), comment) != Begins::kAsComment;
         });
}

Regained regain_text(const Document& document, NodeId root) {
  Regained regained{document, {}};
  settle_bare_entries(regained, root);
  doubt_comments(regained, root);
  read_comparisons(regained, root);
  std::ranges::stable_sort(regained.faults, {}, [](const Fault& fault) { return fault.where.begin; });
  FaultRoom room(kMostOfAKind);
  std::erase_if(regained.faults, [&room](const Fault& fault) { return !room.take(fault.code, fault.where); });
  room.tell_more(regained.faults);
  return regained;
}

void doubt_comments(Regained& regained, NodeId root) {
  const std::string_view source = regained.document.source();
  std::unordered_map<std::uint32_t, Span> doubtful;  // by the end of the text before it
  for (const Span comment : regained.document.comments()) {
    if (beginning_of(source, comment) == Begins::kAsComment) continue;
    const std::uint32_t before = text_before(source, comment);
    if (before != kNowhere) doubtful.emplace(before, comment);
  }
  if (doubtful.empty()) return;
  auto& nodes = DocumentMender::nodes(regained.document);
  for (NodeId id = root; id < nodes.size() && nodes[id].span.begin <= nodes[root].span.end; ++id) {
    Document::Node& node = nodes[id];
    const bool empty = node.kind == NodeKind::kEmpty;
    if (!empty && (node.kind != NodeKind::kScalar || node.style != ScalarStyle::kPlain)) continue;
    const auto found = doubtful.find(node.span.end);
    if (found == doubtful.end()) continue;
    const Span comment = found->second;
    const bool digit = beginning_of(source, comment) == Begins::kWithDigit;
    if (!empty && !digit) continue;
    const Span whole{empty ? comment.begin : node.span.begin, comment.end};
    regained.faults.push_back({FaultCode::kCommentInValue,
                               comment,
                               {{"text", excerpt(text_of(comment, source))}},
                               {},
                               Edit{whole, quoted(text_of(whole, source)), false}});
    if (digit) {  // nearly certain: it is read as content
      node.kind = NodeKind::kScalar;
      node.span = whole;
    }
    doubtful.erase(found);
  }
}

void read_comparisons(Regained& regained, NodeId root) {
  auto& nodes = DocumentMender::nodes(regained.document);
  for (const NodeId id : regained.document.lone_headers()) {
    Document::Node& node = nodes[id];
    if (id < root || node.span.end > nodes[root].span.end) continue;
    regained.faults.push_back({FaultCode::kReservedStart,
                               {node.span.begin, node.span.begin + 1},
                               {{"character", ">"}},
                               {},
                               Edit{node.span, quoted(text_of(node.span, regained.document.source())), true}});
    node.style = ScalarStyle::kPlain;
    node.verbatim = true;
  }
}

void join_sentences(Regained& regained, std::vector<NodeId> mappings) {
  const std::string_view source = regained.document.source();
  auto& nodes = DocumentMender::nodes(regained.document);
  DocumentMender::each_once(regained, std::move(mappings), [&](NodeId id) -> std::optional<Fault> {
    const Document::Node key = nodes[nodes[id].first_child], value = nodes[key.next];
    const auto colon = static_cast<std::uint32_t>(source.find(':', key.span.end));
    const Span whole{key.span.begin, std::max(colon + 1, value.span.end)};
    const bool one_line = !text_of(whole, source).contains('\n');
    // Quotes that stand there already are hardly part of the text.
    const bool in_quotes = value.kind == NodeKind::kScalar && value.style != ScalarStyle::kPlain;
    std::string text(text_of(whole, source));
    if (in_quotes) {
      std::string scratch;
      text = std::string(text_of(key.span, source)) + ": ";
      text += regained.document.text(key.next, scratch);
    }
    nodes[id] = {.span = whole, .next = nodes[id].next, .kind = NodeKind::kScalar, .verbatim = one_line};
    return Fault{
        FaultCode::kColonInPlainValue, {colon, colon + 1}, {}, {}, Edit{whole, quoted(text), one_line && !in_quotes}};
  });
}

void drop_told_again(std::vector<Fault>& of_reading, const std::vector<Fault>& of_binding) {
  std::vector<Span> quoted_whole;  // in the order of the source, as the faults are
  for (const Fault& fault : of_binding)
    if (fault.code == FaultCode::kColonInPlainValue && fault.edit) quoted_whole.push_back(fault.edit->where);
  if (quoted_whole.empty()) return;
  std::erase_if(of_reading, [&](const Fault& fault) {
    if (fault.code != FaultCode::kColonInPlainValue && fault.code != FaultCode::kCurlyQuotes) return false;
    const auto after = std::ranges::upper_bound(quoted_whole, fault.where.begin, {}, &Span::begin);
    return after != quoted_whole.begin() && std::prev(after)->contains(fault.where);
  });
}

}  // namespace rasoat::plans
