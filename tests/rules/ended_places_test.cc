#include "rules/native/ended_places.h"

#include "plans/text.h"
#include "tests/support/catch.h"

namespace rasoat::rules {
namespace {

// What became of the province by which a body is named; "" where none has ended.
std::string now(std::string_view name, const Date& at = {2025, 9, 5}) {
  static const LoadedRegistry loaded = load_registry({});
  const std::optional<PlaceAnswer> ended = ended_province(*loaded.registry, plans::fold(name), at);
  return ended ? place_words(*ended->now) : "";
}

TEST_CASE("a body that every province has tells that its province is meant") {
  for (const char* name : {"UBND tỉnh Yên Bái", "Tỉnh ủy Yên Bái", "HĐND tỉnh Yên Bái", "Đảng bộ tỉnh Yên Bái",
                           "Tỉnh Yên Bái", "Ban Thường vụ Tỉnh ủy Yên Bái", "Tỉnh đoàn Yên Bái", "Công an tỉnh Yên Bái",
                           "Sở Nội vụ tỉnh Yên Bái", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái"}) {
    INFO(name);
    CHECK(now(name) == "tỉnh Lào Cai");
    CHECK(now(name, {2025, 6, 30}).empty());
  }
  CHECK(now("UBND tỉnh Hải Dương") == "thành phố Hải Phòng");
  CHECK(now("Tỉnh ủy Bình Dương") == "Thành phố Hồ Chí Minh");
}

TEST_CASE("names that were kept, wards, towns and provinces that are there tell nothing") {
  for (const char* name :
       {"Bệnh viện Đa khoa tỉnh Yên Bái", "Trường Chính trị tỉnh Yên Bái", "Báo Yên Bái", "Đảng ủy phường Yên Bái",
        "Thành ủy Hải Dương", "UBND thành phố Hải Dương", "UBND tỉnh Lào Cai", "UBND tỉnh", "Tỉnh ủy",
        "UBND các tỉnh Yên Bái, Lào Cai", "UBND tỉnh Yên Bái cũ"}) {
    INFO(name);
    CHECK(now(name).empty());
  }
}

}  // namespace
}  // namespace rasoat::rules
