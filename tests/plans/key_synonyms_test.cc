#include "plans/key_synonyms.h"

#include "plans/text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("what people call a field, they call it in its block") {
  CHECK(is_synonym(Block::kWork, "thoi_han", fold_key("Thời gian thực hiện")));
  CHECK(is_synonym(Block::kDocument, "thoi_ky", fold_key("Thời gian thực hiện")));
  CHECK_FALSE(is_synonym(Block::kWork, "thoi_ky", "thoi_gian_thuc_hien"));
  CHECK(is_synonym(Block::kGroup, "cong_viec", "nhiem_vu"));
  CHECK_FALSE(is_synonym(Block::kDuty, "cong_viec", "nhiem_vu"));
  CHECK_FALSE(is_synonym(Block::kWork, "thoi_han", "thoi"));
  CHECK_FALSE(is_synonym(Block::kWork, "thoi_han", ""));
}

// A key that the format has in a block is read there, and is no other's synonym.
TEST_CASE("no key of a block is a synonym of another") {
  for (std::size_t i = 1; i < kBlockCount; ++i) {
    const BlockInfo& info = block_info(static_cast<Block>(i));
    for (const Field& called : info.fields)
      for (const Field& field : info.fields) {
        INFO(info.name << ": " << called.key << " for " << field.key);
        CHECK_FALSE(is_synonym(info.block, field.key, called.key));
      }
  }
}

}  // namespace
}  // namespace rasoat::plans
