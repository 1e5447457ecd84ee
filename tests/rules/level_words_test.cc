#include "rules/registry/level_words.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::with_one_level;

TEST_CASE("districts, urban districts and towns are known under one word, alone and in rows") {
  for (const std::string_view key :
       {"hội nông dân quận", "hội nông dân thị xã", "hội nông dân các huyện", "hội nông dân cấp huyện",
        "hội nông dân các quận huyện", "hội nông dân huyện thị xã thành phố", "hội nông dân các thành phố và huyện",
        "hội nông dân các xã và các huyện", "hội nông dân tx"})
    CHECK(with_one_level(key) == "hội nông dân huyện");
  CHECK(with_one_level("công an quận hải châu") == "công an huyện hải châu");
  CHECK(with_one_level("các quận") == "huyện");
  CHECK(with_one_level("phòng lao động thương binh và xã hội quận") == "phòng lao động thương binh và xã hội huyện");
  CHECK(with_one_level("ban tuyên giáo các huyện thị thành ủy") == "ban tuyên giáo huyện ủy");
}

TEST_CASE("a row of what is below the districts is that of the townships") {
  CHECK(with_one_level("đảng ủy các xã phường thị trấn") == "đảng ủy thị trấn");
  CHECK(with_one_level("đảng ủy phường xã hoặc thị trấn cai lậy") == "đảng ủy thị trấn cai lậy");
}

TEST_CASE("what names nothing that has ended stays, and so does what is known already") {
  for (const std::string_view key :
       {"công an xã", "đảng ủy các xã phường đặc khu", "ủy ban nhân dân tỉnh thành phố", "huyện ủy gia lâm",
        "các huyện ủy thị ủy", "công an huyện gia lâm", "đảng ủy thị trấn cai lậy", "quận ủy", "thị trường",
        "ủy ban nhân dân xã tân an huyện vũng liêm", "các xã và", ""})
    CHECK(with_one_level(key).empty());
}

}  // namespace
}  // namespace rasoat::tests
