// Values that the format can judge by itself: codes of closed lists, flags, the format's version, a recipient's
// purpose.
#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <ranges>
#include <vector>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"
#include "plans/lost_text.h"
#include "plans/mistakes.h"
#include "plans/plan_builder.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

constexpr std::string_view kAnd = " và ";

std::string_view name_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::kSequence:
      return "list";
    case NodeKind::kMapping:
      return "mapping";
    default:
      return "text";
  }
}

std::string_view trimmed(std::string_view text, std::string_view off) {
  const std::size_t begin = text.find_first_not_of(off);
  if (begin == std::string_view::npos) return text.substr(text.size());
  return text.substr(begin, text.find_last_not_of(off) + 1 - begin);
}

// Is what stands in brackets after a recipient the purpose of sending ("để b/c"), not a part of the name ("Tùng")?
bool is_purpose(std::string_view bracketed) {
  constexpr std::array<std::string_view, 21> kBeginnings = {
      "để",        "b/c", "b/cáo", "b.c", "b.cáo",    "bc",      "báo cáo", "p/h",  "phối hợp", "t/h", "th/h",
      "thực hiện", "k/b", "biết",  "t/d", "theo dõi", "chỉ đạo", "c/đ",     "đăng", "kiểm tra", "lưu"};
  const std::string folded = fold(bracketed);
  return std::ranges::any_of(kBeginnings, [&folded](std::string_view word) {
    std::size_t end = word.size();
    return folded.starts_with(word) && (end == folded.size() || !is_letter_or_digit(next_code_point(folded, end)));
  });
}

// A code or a symbol, such as II.4, CT-2 or 149-HD/BTGTW: one word with a digit in it.
bool is_reference(std::string_view word) {
  return std::ranges::any_of(word, is_digit) && word.find_first_of(" \t\n") == std::string_view::npos;
}

// "II.4, II.5 và II.6", word by word; one text where not all are references.
std::vector<std::string_view> references_in(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(",;", at), text.size());
    std::string_view part = text.substr(at, end - at);
    at = end + 1;
    for (std::size_t and_at = 0; and_at != std::string_view::npos;) {
      and_at = part.find(kAnd);
      words.push_back(trimmed(part.substr(0, and_at), " \t\n"));
      if (and_at != std::string_view::npos) part.remove_prefix(and_at + kAnd.size());
    }
  }
  if (!std::ranges::all_of(words, is_reference)) return {text};
  return words;
}

// The list's code nearest to a wording, or else the one that it contains, by itself or by an alias: "Tỉnh ủy trực thuộc
// Trung ương"; "" when there is none, or when it may be either of two: "chi bộ và đảng viên".
std::string_view nearest_code(std::span<const Code> codes, std::string_view text) {
  const std::string folded = fold_key(text);
  std::vector<std::string_view> known;
  for (const Code& code : codes) known.push_back(code.code);
  if (const std::string_view near = nearest(folded, known); !near.empty()) return near;
  std::vector<std::pair<std::string, std::string_view>> contained;  // words, and the code that they mean
  for (const Code& code : codes)
    for (const auto& word : std::views::split(std::string(code.code) + ' ' + std::string(code.alias), ' ')) {
      std::string name(word.begin(), word.end());
      if (contains_words(folded, name)) contained.emplace_back(std::move(name), code.code);
    }
  if (contained.empty()) return {};
  const auto& [longest, code] =
      *std::ranges::max_element(contained, {}, [](const auto& one) { return one.first.size(); });
  const bool several = std::ranges::any_of(
      contained, [&](const auto& one) { return one.second != code && !contains_words(longest, one.first); });
  return several ? std::string_view{} : code;
}

// A text of sentences, in which quotes may be the writer's own.
bool is_prose(const Field& field) {
  if (field.kind != ValueKind::kBlock) return field.kind == ValueKind::kText;
  if (field.block == Block::kDeadline || field.block == Block::kPeriod) return false;
  const Field* const says = field_index(field.block).short_form();
  return says == nullptr || says->kind == ValueKind::kText;
}

}  // namespace

Bound bind_plan(const Document& document, NodeId root) {
  std::optional<Regained> regained;
  if (root < document.size() && may_have_lost_text(document)) regained = regain_text(document, root);
  for (;;) {
    PlanBuilder builder = regained ? PlanBuilder(regained->document, regained->faults) : PlanBuilder(document);
    Bound bound = builder.build(root);
    if (builder.is_as_meant()) return bound;
    if (!regained) regained = Regained{document, {}};
    join_sentences(*regained, builder.sentences());
    join_items(*regained, builder.split_items());
    list_bulleted(*regained, builder.bulleted());
    take_off_curly_quotes(*regained, builder.in_curly_quotes());
  }
}

void PlanBuilder::note_marks(const Place& place, NodeId value, bool as_element) {
  if (place.field->many && !as_element && is_bulleted(document_, value)) bulleted_.push_back(value);
  if (!is_prose(*place.field) && is_in_curly_quotes(document_, value)) in_curly_quotes_.push_back(value);
}

void PlanBuilder::bind_recipient(const Place& place, NodeId value) {
  const Span whole = document_.span(value);
  const auto [wording, form] = text(value);
  // Of what stands in the source each part has its own place.
  const auto written = form == Plan::TextForm::kAside ? form : Plan::TextForm::kAsValue;
  const PlanNode block = next_id();
  append(place, PlanKind::kBlock, whole, Block::kRecipient, true);
  const std::string_view bare = trimmed(wording, " \t\n;,.");
  const std::size_t open = bare.ends_with(')') ? bare.rfind('(') : std::string_view::npos;
  std::string_view purpose;
  if (open != std::string_view::npos) purpose = trimmed(bare.substr(open + 1, bare.size() - open - 2), " \t\n");
  const bool split = !purpose.empty() && is_purpose(purpose);
  const std::string_view name = split ? trimmed(bare.substr(0, open), " \t\n") : wording;
  const auto named = next_id();
  append({find_field(Block::kRecipient, "ten"), block}, PlanKind::kText, span_of(name, whole), Block::kNone, false,
         {name, written});
  set_short_text(block, named);
  if (!split) return;
  plan_.shapes_[named].next = next_id();
  append({find_field(Block::kRecipient, "muc_dich"), block}, PlanKind::kText, span_of(purpose, whole), Block::kNone,
         false, {purpose, written});
}

// What a list would say, in one text. False where it is one thing.
bool PlanBuilder::bind_several(const Place& place, NodeId value) {
  const Span whole = document_.span(value);
  const auto [wording, form] = text(value);
  if (wording.find_first_of(",;") == std::string_view::npos && wording.find(kAnd) == std::string_view::npos)
    return false;
  const std::vector<std::string_view> words = references_in(wording);
  if (words.size() < 2) return false;
  if (aliases_open_ > 0) expanded_ += words.size();
  const auto written = form == Plan::TextForm::kAside ? form : Plan::TextForm::kAsValue;
  const PlanNode list = next_id();
  append(place, PlanKind::kList, whole, place.field->block);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (i > 0) plan_.shapes_[used_ - 1].next = next_id();
    append({place.field, list, i}, PlanKind::kText, span_of(words[i], whole), Block::kNone, false, {words[i], written});
  }
  return true;
}

// "2025 - 2030", "giai đoạn 2025-2030, tầm nhìn đến năm 2045", "đến năm 2030, tầm nhìn đến năm 2045": the years in
// their order. False where there are others.
bool PlanBuilder::bind_period(const Place& place, NodeId value) {
  constexpr std::array<std::string_view, 3> kKeys = {"tu", "den", "tam_nhin"};
  constexpr std::size_t kDigits = 4;
  const Span whole = document_.span(value);
  const auto [wording, form] = text(value);
  std::vector<std::string_view> years;
  for (std::size_t at = 0; at < wording.size();) {
    const std::size_t end = std::min(wording.find_first_not_of("0123456789", at), wording.size());
    const std::string_view number = wording.substr(at, end - at);
    if (!number.empty() && number.size() != kDigits) return false;
    if (!number.empty()) years.push_back(number);
    at = std::max(end, at + 1);
  }
  const bool vision = fold(wording).find("tầm nhìn") != std::string::npos;
  if (years.size() != 2 && !(vision && years.size() == kKeys.size())) return false;
  const std::size_t first = vision ? kKeys.size() - years.size() : 0;
  const auto written = form == Plan::TextForm::kAside ? form : Plan::TextForm::kAsValue;
  const PlanNode block = next_id();
  append(place, PlanKind::kBlock, whole, Block::kPeriod, true);
  PlanNode before = kNoPlanNode;
  for (std::size_t i = 0; i < years.size(); ++i) {
    const PlanNode year = next_id();
    if (before != kNoPlanNode) plan_.shapes_[before].next = year;
    append({find_field(Block::kPeriod, kKeys[first + i]), block}, PlanKind::kText, span_of(years[i], whole),
           Block::kNone, false, {years[i], written});
    before = year;
  }
  return true;
}

// Where a part of a decoded text stands; the whole value's place where the text does not stand in the source as it is.
Span PlanBuilder::span_of(std::string_view part, Span whole) const {
  const std::string_view source = document_.source();
  const std::less<const char*> before;
  if (before(part.data(), source.data()) || before(source.data() + source.size(), part.data() + part.size()))
    return whole;
  if (part.size() == whole.size()) return whole;
  const auto begin = static_cast<std::uint32_t>(part.data() - source.data());
  const Span span{begin, begin + static_cast<std::uint32_t>(part.size())};
  return whole.contains(span) ? span : whole;
}

// Read through an alias, or what an alias elsewhere may refer to: no place to edit for the sake of one reader.
bool PlanBuilder::shared(NodeId value) const {
  return aliases_open_ > 0 || document_.kind(value) == NodeKind::kAlias || document_.anchor(value).has_value();
}

void PlanBuilder::check_code(const Field& field, NodeId value, std::string_view text) {
  const std::string_view canonical = canonical_code(field.codes, text);
  if (canonical == text || is_placeholder(text)) return;
  if (!canonical.empty()) {
    if (field.kind == ValueKind::kFlag) return;
    Fault fault{FaultCode::kNonCanonicalCode,
                document_.span(value),
                {{"value", std::string(text)}, {"canonical", std::string(canonical)}},
                {},
                {}};
    if (!shared(value)) fault.edit = Edit{fault.where, std::string(canonical), true};
    return report(std::move(fault));
  }
  const std::span<const Code> codes = code_list(field.codes);
  std::string known;
  for (const Code& code : codes) known.append(known.empty() ? "" : ", ").append(code.code);
  std::string suggestion(nearest_code(codes, text));
  const char* const is_near = suggestion.empty() ? "no" : "yes";
  report({FaultCode::kUnknownCode,
          document_.span(value),
          {{"value", std::string(text)},
           {"key", std::string(field.key)},
           {"suggestion", std::move(suggestion)},
           {"is_near", is_near},
           {"known", std::move(known)}},
          {},
          {}});
}

void PlanBuilder::check_version(NodeId value, std::string_view text) {
  if (fold(text) == "1") return;
  report({FaultCode::kUnknownFormatVersion, document_.span(value), {{"value", std::string(text)}}, {}, {}});
}

void PlanBuilder::report(Fault fault) {
  if (room_for_faults_.take(fault.code, fault.where)) faults_.push_back(std::move(fault));
}

void PlanBuilder::report_shape(const Place& place, NodeId value) {
  const bool block = place.field->kind == ValueKind::kBlock;
  misshapen_.push_back(document_.span(value).begin);
  const NodeId first = document_.kind(value) == NodeKind::kScalar ? kNoNode : document_.first_child(value);
  Span where = document_.span(value);
  if (place.key_form != Plan::KeyForm::kNone) {
    where = plan_.key_of(place.key_form, place.key_or_index, place.field);
  } else if (first != kNoNode && document_.kind(first) == NodeKind::kScalar) {
    where = document_.span(first);
  }
  report({FaultCode::kWrongShape,
          where,
          {{"key", std::string(place.field->key)},
           {"expected", block ? "mapping" : "text"},
           {"found", std::string(name_of(document_.kind(value)))}},
          {},
          {}});
}

// Where not even a list may stand, brackets instead of braces would mend nothing.
void PlanBuilder::drop_vain_remedies() {
  std::ranges::sort(misshapen_);
  std::erase_if(faults_, [this](const Fault& fault) {
    return fault.code == FaultCode::kBracesForList && std::ranges::binary_search(misshapen_, fault.where.begin);
  });
}

}  // namespace rasoat::plans
