// The part of lost_text for the marks of a printed text: a list of which each line has its own, or a dash without a
// blank, and curly quotes.
#include <algorithm>
#include <array>
#include <string>

#include "plans/code_points.h"
#include "plans/fault_list.h"
#include "plans/letters.h"
#include "plans/lost_text.h"
#include "plans/mistakes.h"

namespace rasoat::plans {
namespace {

// Behind the first four, which are signs too, a word must stand. The last two are Word's own, of its symbol fonts.
constexpr std::size_t kSigns = 4;
constexpr std::array<std::string_view, 19> kMarks = {"-",           "+", "–", "—", "·", "•", "●", "○", "◦",
                                                     "▪",           "■", "□", "►", "➢", "➤", "✓", "✔", "\xEF\x82\xB7",
                                                     "\xEF\x80\xAD"};
constexpr std::string_view kBlanks = " \t\xC2\xA0";

struct Bullet {
  std::string_view mark;         // with which a line begins
  std::size_t before_words = 0;  // the bytes before what stands behind it
};

// Without a mark where nothing stands behind it.
Bullet bullet_of(std::string_view line) {
  const auto mark = std::ranges::find_if(kMarks, [line](std::string_view one) { return line.starts_with(one); });
  if (mark == kMarks.end()) return {};
  const std::size_t words = line.find_first_not_of(kBlanks, mark->size());
  if (words == std::string_view::npos) return {};
  std::size_t at = words;
  const bool sign = mark - kMarks.begin() < static_cast<std::ptrdiff_t>(kSigns);
  return sign && !is_letter(next_code_point(line, at)) ? Bullet{} : Bullet{*mark, words};
}

// A plain text in the source as the items that its lines begin.
struct Items {
  std::string_view mark;
  std::vector<Span> words;
  std::string list;       // as YAML's, each line at the same column
  bool are_words = true;  // what no item may begin with in YAML, none does
};

Items items_of(Span span, std::string_view source, std::size_t column) {
  Items items;
  const std::string_view text = text_of(span, source);
  const std::string_view line_end = text.contains('\r') ? "\r\n" : "\n";
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::size_t from = std::min(text.find_first_not_of(" \t", begin), end);
    std::string_view line = text.substr(from, end - from);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const Bullet bullet = bullet_of(line);
    const auto at = span.begin + static_cast<std::uint32_t>(from);
    const auto until = at + static_cast<std::uint32_t>(line.size());
    if (begin == 0) items.mark = bullet.mark;
    const bool item = bullet.mark == items.mark;
    if (item) {
      items.words.push_back({at + static_cast<std::uint32_t>(bullet.before_words), until});
      std::size_t first = bullet.before_words;
      items.are_words = items.are_words && is_letter_or_digit(next_code_point(line, first));
    } else {
      items.words.back().end = until;
    }
    if (begin > 0) items.list.append(line_end).append(column, ' ');
    items.list.append(item ? "- " : "  ").append(line.substr(item ? bullet.before_words : 0));
    begin = end + 1;
  }
  return items;
}

}  // namespace

bool is_bulleted(const Document& document, NodeId scalar) {
  const Document::Node& node = document.node(scalar);
  if (node.kind != NodeKind::kScalar || node.style != ScalarStyle::kPlain) return false;
  const std::string_view text = text_of(node.span, document.source());
  return !bullet_of(text.substr(0, text.find_first_of("\r\n"))).mark.empty();
}

void list_bulleted(Regained& regained, std::vector<NodeId> scalars) {
  const std::string_view source = regained.document.source();
  auto& nodes = DocumentMender::nodes(regained.document);
  DocumentMender::each_once(regained, std::move(scalars), [&](NodeId id) -> std::optional<Fault> {
    const Span span = nodes[id].span;
    const std::size_t line = span.begin == 0 ? 0 : source.rfind('\n', span.begin - 1) + 1;
    const bool own_line = source.substr(line, span.begin - line).find_first_not_of(' ') == std::string_view::npos;
    const Items items = items_of(span, source, span.begin - line);
    nodes[id] = {.span = span, .next = nodes[id].next, .kind = NodeKind::kSequence};
    nodes[id].entries = static_cast<std::uint32_t>(items.words.size());
    NodeId last = kNoNode;
    for (const Span words : items.words) {
      const auto item = static_cast<NodeId>(nodes.size());
      (last == kNoNode ? nodes[id].first_child : nodes[last].next) = item;
      const bool one_line = !text_of(words, source).contains('\n');
      nodes.push_back({.span = words, .kind = NodeKind::kScalar, .verbatim = one_line});
      last = item;
    }
    const bool dash = items.mark == "-";
    const Span mark{span.begin, span.begin + static_cast<std::uint32_t>(items.mark.size())};
    Fault fault{dash ? FaultCode::kStrayDash : FaultCode::kForeignBullet, mark, {}, {}, {}};
    if (!dash) fault.args = {{"mark", std::string(items.mark)}};
    if (own_line && items.are_words) fault.edit = Edit{span, items.list, false};
    if (!own_line && items.words.size() == 1) fault.edit = Edit{{span.begin, items.words[0].begin}, "", false};
    return fault;
  });
}

bool is_in_curly_quotes(const Document& document, NodeId scalar) {
  const Document::Node& node = document.node(scalar);
  const bool one_line = node.kind == NodeKind::kScalar && node.style == ScalarStyle::kPlain && node.verbatim;
  return one_line && in_curly_quotes(text_of(node.span, document.source()));
}

void take_off_curly_quotes(Regained& regained, std::vector<NodeId> scalars) {
  const std::string_view source = regained.document.source();
  auto& nodes = DocumentMender::nodes(regained.document);
  DocumentMender::each_once(regained, std::move(scalars), [&](NodeId id) -> std::optional<Fault> {
    const Span whole = nodes[id].span;
    const auto inner = in_curly_quotes(text_of(whole, source));
    if (!inner) return std::nullopt;
    const auto begin = static_cast<std::uint32_t>(inner->data() - source.data());
    nodes[id].span = {begin, begin + static_cast<std::uint32_t>(inner->size())};
    return Fault{FaultCode::kCurlyQuotes, whole, {}, {}, Edit{whole, quoted(*inner), true}};
  });
}

}  // namespace rasoat::plans
