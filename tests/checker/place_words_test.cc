#include "checker/audit/place_words.h"

#include "tests/support/catch.h"

namespace rasoat::checker {
namespace {

TEST_CASE("a place is said in the labels of the format, counted from one") {
  CHECK(place_words("nhiem_vu[0].cong_viec[2].chu_tri").vi == "Nhóm nhiệm vụ 1 › công việc 3 › đơn vị chủ trì");
  CHECK(place_words("van_ban.so_ky_hieu").en == "Document details › number and symbol");
  CHECK(place_words("/").vi == "Toàn kế hoạch");
  CHECK(place_words("").en == "The whole plan");
}

TEST_CASE("an unknown key stays as it is, and strange paths break nothing") {
  CHECK(place_words("nhiem_vu[1].chu_chi").vi == "Nhóm nhiệm vụ 2 › chu_chi");
  CHECK(place_words("x_rieng.a[0]").vi == "X_rieng › a 1");
  CHECK(place_words("phu_luc[0].dong[1][2]").vi.ends_with(" 2 3"));
  for (const char* path : {"[", "]", "a[", "a[99999999999999999999].", "..", "[0]", "\xFF"}) {
    CHECK_FALSE(place_words(path).vi.empty());
  }
}

TEST_CASE("a type of unit has its label") {
  CHECK_FALSE(unit_type_words("tinh_uy").vi.empty());
  CHECK(unit_type_words("").empty());
  CHECK(unit_type_words("no_such_type").empty());
}

}  // namespace
}  // namespace rasoat::checker
