// Keys that are not as the format writes them: written twice, written otherwise, misspelt or unknown.
#include <algorithm>

#include "plans/key_synonyms.h"
#include "plans/mistakes.h"
#include "plans/plan_builder.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

// The field among `candidates` that a key most probably means; null when none is near.
const Field* meant(std::string_view folded, const std::vector<const Field*>& candidates) {
  std::vector<std::string_view> keys;
  for (const Field* field : candidates) {
    if (fold_key(field->label_vi) == folded) return field;
    keys.push_back(field->key);
  }
  const std::string_view near = nearest(folded, keys);
  const Field* longest = nullptr;
  for (const Field* field : candidates) {
    if (field->key == near) return field;
    if (contains_words(folded, field->key) && (longest == nullptr || field->key.size() > longest->key.size()))
      longest = field;
  }
  return longest;
}

// "Tỉ lệ" and "Tỷ lệ" are one word, both spellings right.
bool same_but_for_i_and_y(std::string_view a, std::string_view b) {
  const auto same = [](char x, char y) { return (x == 'y' ? 'i' : x) == (y == 'y' ? 'i' : y); };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

// "Rà soát" is the format's "rasoat": a key that is one word may be written as several.
bool same_but_for_joiners(std::string_view key, std::string_view folded) {
  if (key.contains('_')) return false;
  std::size_t at = 0;
  for (const char letter : folded) {
    if (letter == '_') continue;
    if (at == key.size() || key[at] != letter) return false;
    ++at;
  }
  return at == key.size();
}

const Field* find_folded(Block block, std::string_view folded) {
  if (const Field* field = find_field(block, folded)) return field;
  for (const Field& field : block_info(block).fields)
    if (same_but_for_i_and_y(field.key, folded) || same_but_for_joiners(field.key, folded)) return &field;
  return nullptr;
}

// The field of a block that has this name, or else the first that people call so.
const Field* find_called(Block block, std::string_view folded) {
  if (const Field* field = find_folded(block, folded)) return field;
  for (const Field& field : block_info(block).fields)
    if (is_synonym(block, field.key, folded)) return &field;
  return nullptr;
}

// "Mục đích, yêu cầu": two keys of the block in one. Without a joining word or mark only where both are long, and no
// synonyms.
std::pair<const Field*, const Field*> two_in_one(Block block, std::string_view folded, std::string_view written) {
  constexpr std::string_view kAnd = "va_";
  constexpr std::size_t kLeast = 6, kLongest = 60;
  if (folded.size() > kLongest) return {nullptr, nullptr};
  const bool joined = written.find_first_of(",;/&+-") != std::string_view::npos;
  for (std::size_t at = folded.find('_'); at != std::string_view::npos; at = folded.find('_', at + 1)) {
    const std::string_view first = folded.substr(0, at);
    std::string_view second = folded.substr(at + 1);
    const bool with_word = second.starts_with(kAnd);
    if (with_word) second.remove_prefix(kAnd.size());
    const auto find = joined || with_word ? find_called : find_folded;
    if (find == find_folded && std::min(first.size(), second.size()) < kLeast) continue;
    const Field* const one = find(block, first);
    const Field* const other = one == nullptr ? nullptr : find(block, second);
    if (other != nullptr && other != one) return {one, other};
  }
  return {nullptr, nullptr};
}

bool takes_text(const Field& field) {
  if (field.kind != ValueKind::kBlock) return field.kind == ValueKind::kText || field.kind == ValueKind::kName;
  return field.block != Block::kPeriod && field_index(field.block).short_form() != nullptr;
}

bool is_known_somewhere(std::string_view key) {
  for (auto block = static_cast<std::uint8_t>(Block::kPlan); block <= static_cast<std::uint8_t>(Block::kProse); ++block)
    if (find_field(static_cast<Block>(block), key) != nullptr) return true;
  return false;
}

}  // namespace

const Field* PlanBuilder::otherwise_written(const FieldIndex& fields, NodeId key, std::string_view written) {
  if (written.starts_with("x_")) return nullptr;
  std::string folded = fold_key(written);
  if (folded.starts_with("x_")) return nullptr;
  const Field* field = find_folded(fields.info().block, folded);
  if (field == nullptr) unknown_.push_back({key, std::move(folded)});
  return field;
}

// Words before a colon that are no key, nor like one, where a text is expected, and nothing else beside them.
bool PlanBuilder::is_sentence(const Field& field, NodeId mapping) const {
  if (!takes_text(field) || !is_one_entry_in_words(mapping)) return false;
  const std::string_view written = text_of(document_.span(document_.first_child(mapping)), plan_.source_);
  const bool as_keys_are = ascii_key(written) && written.front() >= 'a';
  const std::string folded = fold_key(written);
  if (as_keys_are || folded.starts_with("x_") || is_known_somewhere(folded)) return false;
  if (field.kind != ValueKind::kBlock) return true;
  if (find_folded(field.block, folded) != nullptr) return false;
  if (two_in_one(field.block, folded, written).first != nullptr) return false;
  std::vector<const Field*> fields;
  for (const Field& one : block_info(field.block).fields) fields.push_back(&one);
  return !key_like(written) || meant(folded, fields) == nullptr;
}

// `Words: words`, without braces and on one line as far as the second words' begin.
bool PlanBuilder::is_one_entry_in_words(NodeId mapping) const {
  const std::string_view source = plan_.source_;
  const bool one_entry = document_.kind(mapping) == NodeKind::kMapping && document_.entry_count(mapping) == 1;
  if (!one_entry || document_.damaged(mapping) || source[document_.span(mapping).begin] == '{') return false;
  const Document::Node& key = document_.node(document_.first_child(mapping));
  const Document::Node& value = document_.node(key.next);
  const bool words =
      value.kind == NodeKind::kEmpty || (value.kind == NodeKind::kScalar && value.style <= ScalarStyle::kDoubleQuoted);
  if (key.kind != NodeKind::kScalar || key.style != ScalarStyle::kPlain || !words) return false;
  return value.kind == NodeKind::kEmpty || !text_of({key.span.end, value.span.begin}, source).contains('\n');
}

// Two keys of the same bytes are the reader's business; it has said so.
void PlanBuilder::report_duplicate(PlanNode block, const Field& field, NodeId key, NodeId first) {
  plan_.suspects_.emplace_back(block, &field);
  std::string other_scratch;
  const std::string_view written = document_.text(key, scratch_);
  if (written == document_.text(first, other_scratch)) return;
  report({FaultCode::kDuplicateKey, document_.span(key), {{"key", std::string(written)}}, {document_.span(first)}, {}});
}

void PlanBuilder::report_spelling(const Field& field, NodeId key, std::string_view written) {
  Fault fault{FaultCode::kNonCanonicalKey,
              document_.span(key),
              {{"key", std::string(written)}, {"canonical", std::string(field.key)}},
              {},
              {}};
  if (!shared(key)) fault.edit = Edit{fault.where, std::string(field.key), true};
  report(std::move(fault));
}

void PlanBuilder::report_unknown(PlanNode block, const UnknownKey& unknown) {
  // Beside a broken entry, a key that is at home in another block was most likely displaced by the same mistake.
  if (plan_[block].damaged && is_known_somewhere(unknown.folded)) return;
  if (block == plan_.root()) {
    if (const Field* home = home_within(unknown.folded)) return report_misplaced(*home, true, unknown);
  } else if (plan_[block].parent == plan_.root() && find_folded(Block::kPlan, unknown.folded) != nullptr) {
    displaced_.emplace_back(block, unknown);  // judged when all keys of the plan are known
    return;
  }
  report_unlike(block, unknown);
}

// What one wrong indentation does: “huong_dan” within “van_ban”. Where the plan has the key besides, it is another one.
void PlanBuilder::report_displaced(PlanNode block, const UnknownKey& unknown) {
  const Field* field = find_folded(Block::kPlan, unknown.folded);
  if (plan_.child(plan_.root(), *field) != kNoPlanNode) return report_unlike(block, unknown);
  report_misplaced(*plan_[block].field, false, unknown);
}

// The block of the plan to which a key belongs that stands beside it; null where that is none, or several.
const Field* PlanBuilder::home_within(std::string_view folded) const {
  const Field* home = nullptr;
  for (const Field& field : block_info(Block::kPlan).fields) {
    if (field.kind != ValueKind::kBlock || field.many) continue;
    const Field* const own = find_folded(field.block, folded);
    if (own == nullptr) continue;
    const PlanNode block = plan_.child(plan_.root(), field);
    const bool takes = plan_.is_block(block) && plan_.child(block, *own) == kNoPlanNode;
    if (block != kNoPlanNode && !takes) continue;
    if (home != nullptr) return nullptr;
    home = &field;
  }
  return home;
}

// Of the plan's field `block`: the key stands beside that block and belongs within, or the other way. It may be what is
// missed where it belongs.
void PlanBuilder::report_misplaced(const Field& block, bool belongs_within, const UnknownKey& unknown) {
  const PlanNode home = belongs_within ? plan_.child(plan_.root(), block) : plan_.root();
  if (home == kNoPlanNode) {
    plan_.suspects_.emplace_back(plan_.root(), &block);
  } else {
    plan_.suspects_.emplace_back(home, find_folded(plan_[home].block, unknown.folded));
  }
  report({FaultCode::kMisplacedKey,
          document_.span(unknown.key),
          {{"key", std::string(document_.text(unknown.key, scratch_))},
           {"home", std::string(block.key)},
           {"way", belongs_within ? "in" : "out"}},
          {},
          {}});
}

// The field that a key means which names none; null where it is like none. What people call a field that is there
// already is something else.
const Field* PlanBuilder::meant_field(PlanNode block, std::string_view folded) const {
  const BlockInfo& info = block_info(plan_[block].block);
  std::vector<const Field*> free;
  std::vector<const Field*> taken;
  bool called_so = false;
  for (const Field& field : info.fields) {
    const bool is_free = plan_.child(block, field) == kNoPlanNode;
    const bool synonym = is_synonym(info.block, field.key, folded);
    if (synonym && is_free) return &field;
    called_so = called_so || synonym;
    (is_free ? free : taken).push_back(&field);
  }
  if (called_so) return nullptr;
  const Field* const field = meant(folded, free);
  return field != nullptr ? field : meant(folded, taken);
}

void PlanBuilder::report_two_keys(PlanNode block, const UnknownKey& unknown, const Field& first, const Field& second) {
  for (const Field* field : {&first, &second})
    if (plan_.child(block, *field) == kNoPlanNode) plan_.suspects_.emplace_back(block, field);
  report({FaultCode::kTwoKeysInOne,
          document_.span(unknown.key),
          {{"key", std::string(document_.text(unknown.key, scratch_))},
           {"first", std::string(first.key)},
           {"second", std::string(second.key)}},
          {},
          {}});
}

// Like no key of its block, or only nearly.
void PlanBuilder::report_unlike(PlanNode block, const UnknownKey& unknown) {
  const BlockInfo& info = block_info(plan_[block].block);
  std::string written(document_.text(unknown.key, scratch_));
  const Field* const field = meant_field(block, unknown.folded);
  const bool called_so = field != nullptr && is_synonym(info.block, field->key, unknown.folded);
  const auto [first, second] = two_in_one(info.block, unknown.folded, written);
  if (first != nullptr && !called_so) return report_two_keys(block, unknown, *first, *second);
  Fault fault{FaultCode::kUnknownKey, document_.span(unknown.key), {{"key", std::move(written)}}, {}, {}};
  if (field != nullptr) {
    fault.code = FaultCode::kMisspeltKey;
    fault.args.emplace_back("suggestion", field->key);
  } else {
    fault.args.emplace_back("own", "x_" + unknown.folded);
  }
  fault.args.emplace_back("block", info.name);
  if (field != nullptr && plan_.child(block, *field) == kNoPlanNode) {
    plan_.suspects_.emplace_back(block, field);
    if (!shared(unknown.key)) fault.edit = Edit{fault.where, std::string(field->key), false};
  }
  report(std::move(fault));
}

}  // namespace rasoat::plans
