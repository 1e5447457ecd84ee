// Keys that are not as the format writes them: written twice, written otherwise, misspelt or unknown.
#include <algorithm>

#include "plans/plan_builder.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kLeastContained = 6;  // letters of a key that a longer one is seen to contain

// "thoi_han_hoan_thanh" and "co_quan_chu_tri" contain a key as whole words.
bool contains_words(std::string_view longer, std::string_view key) {
  if (key.size() < kLeastContained) return false;
  const std::size_t at = longer.find(key);
  if (at == std::string_view::npos) return false;
  const std::size_t end = at + key.size();
  return (at == 0 || longer[at - 1] == '_') && (end == longer.size() || longer[end] == '_');
}

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

const Field* find_folded(Block block, std::string_view folded) {
  if (const Field* field = find_field(block, folded)) return field;
  for (const Field& field : block_info(block).fields)
    if (same_but_for_i_and_y(field.key, folded)) return &field;
  return nullptr;
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
  const BlockInfo& info = block_info(plan_[block].block);
  std::vector<const Field*> free;
  std::vector<const Field*> taken;
  for (const Field& field : info.fields)
    (plan_.child(block, field.key) == kNoPlanNode ? free : taken).push_back(&field);
  const Field* field = meant(unknown.folded, free);
  const bool vacant = field != nullptr;
  if (!vacant) field = meant(unknown.folded, taken);
  std::string written(document_.text(unknown.key, scratch_));
  Fault fault{FaultCode::kUnknownKey, document_.span(unknown.key), {{"key", std::move(written)}}, {}, {}};
  if (field != nullptr) {
    fault.code = FaultCode::kMisspeltKey;
    fault.args.emplace_back("suggestion", field->key);
  }
  fault.args.emplace_back("block", info.name);
  if (vacant) {
    plan_.suspects_.emplace_back(block, field);
    if (!shared(unknown.key)) fault.edit = Edit{fault.where, std::string(field->key), false};
  }
  report(std::move(fault));
}

}  // namespace rasoat::plans
