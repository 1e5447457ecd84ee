// How the rows of the format table are written; for plans/format_*.cc only (everybody else reads plans/format.h).
//
// A row is a Field; `text`, `code`, `block_of` … make one, `many`, `needed`, `inherited` mark it. `rows` adds to a
// block's own fields the two labels that every block may bear, and numbers them.
//
//   constexpr auto kRecipientRows = rows<Block::kRecipient>(text("ten", ValueKind::kName, "nơi nhận", "recipient"));
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "plans/format.h"

namespace rasoat::plans::format_table {

using Words = std::string_view;

constexpr Field text(Words key, ValueKind kind, Words vi, Words en) {
  return {.key = key, .kind = kind, .codes = "", .label_vi = vi, .label_en = en};
}
constexpr Field text(Words key, Words vi, Words en) { return text(key, ValueKind::kText, vi, en); }
constexpr Field code(Words key, Words list, Words vi, Words en) {
  return {.key = key, .kind = ValueKind::kCode, .codes = list, .label_vi = vi, .label_en = en};
}
constexpr Field flag(Words key, Words vi, Words en) {
  return {.key = key, .kind = ValueKind::kFlag, .codes = "co_khong", .label_vi = vi, .label_en = en};
}
constexpr Field block_of(Words key, Block block, Words vi, Words en) {
  return {.key = key, .kind = ValueKind::kBlock, .block = block, .codes = "", .label_vi = vi, .label_en = en};
}

constexpr Field many(Field field) {
  field.many = true;
  return field;
}
constexpr Field needed(Field field) {
  field.needed = true;
  return field;
}
constexpr Field inherited(Field field) {
  field.inherited = true;
  return field;
}

// Fields that several blocks have in the same sense.
constexpr Field bodies(Words key, Words vi, Words en) { return many(block_of(key, Block::kBody, vi, en)); }
constexpr Field lead() { return needed(bodies("chu_tri", "đơn vị chủ trì", "lead body")); }
constexpr Field coordination() { return bodies("phoi_hop", "đơn vị phối hợp", "coordinating bodies"); }
constexpr Field deadline() { return needed(block_of("thoi_han", Block::kDeadline, "thời hạn", "deadline")); }
constexpr Field product() { return needed(many(text("san_pham", "sản phẩm", "product"))); }
constexpr Field content() { return needed(text("noi_dung", "nội dung", "content")); }
constexpr Field audience() { return needed(many(text("doi_tuong", "đối tượng", "audience"))); }
constexpr Field exclusion() {
  return needed(text("khong_thuoc_pham_vi", "lý do không thuộc phạm vi", "reason for exclusion"));
}
constexpr Field citations(Words vi, Words en) { return needed(many(block_of("can_cu", Block::kCitation, vi, en))); }
constexpr Field tasks() {
  return needed(many(text("nhiem_vu", ValueKind::kReference, "nhiệm vụ liên quan", "related tasks")));
}
constexpr Field id() { return needed(text("ma", ValueKind::kId, "mã", "id")); }
constexpr Field note() { return many(text("ghi_chu", "ghi chú", "note")); }

template <Block block, typename... Own>
constexpr auto rows(Own... own) {
  static_assert(sizeof...(Own) + 2 <= kMostFields);
  std::array<Field, sizeof...(Own) + 2> rows{own..., text("nhan", ValueKind::kLabel, "nhãn đề mục", "printed label"),
                                             text("tieu_de", "tiêu đề", "heading")};
  for (std::size_t i = 0; i < rows.size(); ++i)
    rows[i].number = static_cast<std::uint16_t>(static_cast<std::size_t>(block) * kMostFields + i);
  return rows;
}

// The two halves of the table, in no particular order.
[[nodiscard]] std::span<const BlockInfo> document_blocks();  // plans/format_document.cc
[[nodiscard]] std::span<const BlockInfo> action_blocks();    // plans/format_actions.cc

}  // namespace rasoat::plans::format_table
