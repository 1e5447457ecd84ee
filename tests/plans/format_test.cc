#include "plans/format.h"

#include <cstddef>
#include <set>
#include <string>

#include "plans/text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kBlocks = static_cast<std::size_t>(Block::kProse);

std::vector<const BlockInfo*> all_blocks() {
  std::vector<const BlockInfo*> blocks;
  for (std::size_t i = 1; i <= kBlocks; ++i) blocks.push_back(&block_info(static_cast<Block>(i)));
  return blocks;
}

TEST_CASE("every block is in the table under its own number, with names and labels") {
  std::set<std::string_view> names;
  for (std::size_t i = 1; i <= kBlocks; ++i) {
    const BlockInfo& info = block_info(static_cast<Block>(i));
    INFO(i);
    CHECK(info.block == static_cast<Block>(i));
    CHECK_FALSE(info.label_vi.empty());
    CHECK_FALSE(info.label_en.empty());
    CHECK(names.insert(info.name).second);
  }
}

TEST_CASE("keys are canonical, unlike each other, labelled in both languages") {
  for (const BlockInfo* info : all_blocks()) {
    std::set<std::string_view> keys;
    for (const Field& field : info->fields) {
      INFO(info->name << "." << field.key);
      CHECK(fold_key(field.key) == field.key);
      CHECK(keys.insert(field.key).second);
      CHECK_FALSE(field.label_vi.empty());
      CHECK_FALSE(field.label_en.empty());
      CHECK((field.kind == ValueKind::kBlock) == (field.block != Block::kNone));
      CHECK((field.kind == ValueKind::kCode || field.kind == ValueKind::kFlag) == !code_list(field.codes).empty());
    }
    CHECK(keys.contains("nhan"));
    CHECK(keys.contains("tieu_de"));
    CHECK(keys.size() <= 48);
  }
}

TEST_CASE("a short form names a field that holds text") {
  for (const BlockInfo* info : all_blocks()) {
    if (info->short_form.empty()) continue;
    const Field* field = find_field(info->block, info->short_form);
    INFO(info->name);
    REQUIRE(field != nullptr);
    CHECK(field->kind != ValueKind::kBlock);
  }
}

TEST_CASE("codes fold to themselves, and labels and aliases mean their code") {
  for (const std::string_view name : {"he_thong", "loai", "loai_van_ban", "loai_don_vi", "cap", "vai_tro",
                                      "loai_kiem_tra", "loai_so_ket", "muc_do", "kieu_thoi_han"}) {
    REQUIRE_FALSE(code_list(name).empty());
    for (const Code& code : code_list(name)) {
      INFO(name << " " << code.code);
      CHECK(fold_key(code.code) == code.code);
      CHECK(canonical_code(name, code.code) == code.code);
      if (code.code != "khac") CHECK(canonical_code(name, code.label_vi) == code.code);
    }
  }
}

TEST_CASE("values of closed lists are known in every spelling") {
  CHECK(canonical_code("loai", "Kế hoạch") == "ke_hoach");
  CHECK(canonical_code("loai", "KH") == "ke_hoach");
  CHECK(canonical_code("loai", "CTr") == "chuong_trinh");
  CHECK(canonical_code("loai", "CTHĐ") == "chuong_trinh_hanh_dong");
  CHECK(canonical_code("loai", "ĐA") == "de_an");
  CHECK(canonical_code("loai", "QĐ") == "quyet_dinh");
  CHECK(canonical_code("loai", "NQ") == "nghi_quyet");
  CHECK(canonical_code("loai", "thông báo") == "");
  CHECK(canonical_code("loai_van_ban", "Kết luận") == "ket_luan");
  CHECK(canonical_code("he_thong", "Đảng") == "dang");
  CHECK(canonical_code("co_khong", "có") == "true");
  CHECK(canonical_code("co_khong", "no") == "false");
  CHECK(canonical_code("loai", "") == "");
  CHECK(canonical_code("no_such_list", "kh") == "");
}

TEST_CASE("unit types include the successors") {
  for (const std::string_view type :
       {"dang_uy_quoc_hoi", "dang_uy_chinh_phu", "dang_uy_bo_nganh", "dang_uy_mttq_doan_the",
        "ban_tuyen_giao_dan_van_tw", "ban_tuyen_giao_dan_van_tinh", "chinh_phu", "quoc_hoi", "bo"})
    CHECK(canonical_code("loai_don_vi", type) == type);
}

TEST_CASE("each field has a number of its own, and is found by it") {
  std::set<std::uint16_t> numbers;
  for (std::size_t block = 1; block < kBlockCount; ++block)
    for (const Field& field : block_info(static_cast<Block>(block)).fields) {
      CHECK(field.number != 0);
      CHECK(numbers.insert(field.number).second);
      CHECK(fields_by_number().at(field.number) == &field);
    }
  CHECK(fields_by_number()[0] == nullptr);
}

TEST_CASE("a key means what its block says") {
  CHECK(find_field(Block::kWork, "chu_tri")->label_vi == "đơn vị chủ trì");
  CHECK(find_field(Block::kWork, "chi_tieu")->kind == ValueKind::kReference);
  CHECK(find_field(Block::kObjectives, "chi_tieu")->kind == ValueKind::kBlock);
  CHECK(find_field(Block::kWork, "nhiem_vu") == nullptr);
  CHECK(find_field(Block::kNone, "ma") == nullptr);
  CHECK(find_field(Block::kDissemination, "khong_thuoc_pham_vi") != nullptr);
  for (const std::string_view key : {"chu_tri", "phoi_hop", "thoi_han", "san_pham"}) {
    CHECK(find_field(Block::kWork, key)->inherited);
    CHECK(find_field(Block::kGroup, key) != nullptr);
  }
  CHECK(known_keys(Block::kPeriod) == std::vector<std::string_view>{"tu", "den", "tam_nhin", "nhan", "tieu_de"});
}

}  // namespace
}  // namespace rasoat::plans
