#include "plans/format.h"

#include <array>
#include <string>

#include "plans/field_index.h"
#include "plans/format_table.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

using Index = std::array<FieldIndex, kBlockCount>;

// Apart from `field_index`, which is asked for every block of a plan and is to be small.
[[gnu::noinline]] Index make_index() {
  Index index;
  for (const std::span<const BlockInfo> half : {format_table::document_blocks(), format_table::action_blocks()})
    for (const BlockInfo& info : half) index[static_cast<std::size_t>(info.block)] = FieldIndex(info);
  return index;
}

FieldTable make_field_table() {
  FieldTable table{};
  for (const std::span<const BlockInfo> half : {format_table::document_blocks(), format_table::action_blocks()})
    for (const BlockInfo& info : half)
      for (const Field& field : info.fields) table[field.number] = &field;
  return table;
}

bool is_alias(std::string_view aliases, std::string_view folded) {
  while (!aliases.empty()) {
    const std::size_t end = aliases.find(' ');
    if (aliases.substr(0, end) == folded) return true;
    if (end == std::string_view::npos) return false;
    aliases.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

FieldIndex::FieldIndex(const BlockInfo& info) : info_(&info) {
  for (std::size_t i = 0; i < info.fields.size(); ++i) {
    std::size_t slot = slot_of(info.fields[i].key);
    while (slots_[slot] != 0) slot = (slot + 1) % kSlots;
    slots_[slot] = static_cast<std::uint8_t>(i + 1);
  }
  if (!info.short_form.empty()) short_form_ = find(info.short_form);
}

const FieldIndex& field_index(Block block) {
  static const Index kIndex = make_index();
  return kIndex[static_cast<std::size_t>(block)];
}

const FieldTable& fields_by_number() {
  static const FieldTable kTable = make_field_table();
  return kTable;
}

const BlockInfo& block_info(Block block) { return field_index(block).info(); }

const Field* find_field(Block block, std::string_view canonical_key) { return field_index(block).find(canonical_key); }

std::vector<std::string_view> known_keys(Block block) {
  std::vector<std::string_view> keys;
  for (const Field& field : block_info(block).fields) keys.push_back(field.key);
  return keys;
}

std::string_view canonical_code(std::string_view list, std::string_view text) {
  const std::span<const Code> codes = code_list(list);
  for (const Code& code : codes)
    if (code.code == text) return code.code;
  const std::string folded = fold_key(text);
  if (folded.empty()) return "";
  for (const Code& code : codes)
    if (code.code == folded || is_alias(code.alias, folded)) return code.code;
  return "";
}

}  // namespace rasoat::plans
