#include "rules/native/provincial_body.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// "Hà Giang": the name as it is written; "!" of a city, "" of none.
std::string named(std::string_view text) {
  const auto body = rules::provincial_body(text);
  if (!body) return "";
  return std::string(plans::text_of(body->where, text)) + (body->city ? "!" : "");
}

TEST_CASE("a provincial body names its province") {
  CHECK(named("Tỉnh ủy Hà Giang") == "Hà Giang");
  CHECK(named("BAN THƯỜNG VỤ TỈNH UỶ HÀ GIANG") == "HÀ GIANG");
  CHECK(named("Thành ủy Đà Nẵng") == "Đà Nẵng!");
  CHECK(named("UBND tỉnh Hà Gang") == "Hà Gang");
  CHECK(named("Ban Chấp hành Đảng bộ tỉnh Bà Rịa - Vũng Tàu") == "Bà Rịa - Vũng Tàu");
  CHECK(named("Ủy ban nhân dân thành phố Hải Phòng;") == "Hải Phòng!");
}

TEST_CASE("so does an organ that every province has") {
  CHECK(named("Ban Tuyên giáo Tỉnh ủy Hà Giang") == "Hà Giang");
  CHECK(named("Ban Tuyên giáo và Dân vận Thành ủy Đà Nẵng") == "Đà Nẵng!");
  CHECK(named("SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH THANH HÓA") == "THANH HÓA");
  CHECK(named("Đảng ủy Sở Y tế tỉnh Thanh Hóa") == "Thanh Hóa");
  CHECK(named("Sở Lao động - Thương binh và Xã hội tỉnh Thanh Hóa") == "Thanh Hóa");
  CHECK(named("Đảng ủy Quân sự tỉnh Thanh Hóa") == "Thanh Hóa");
  CHECK(named("Ban Thường vụ Đảng ủy Công an tỉnh Hà Tĩnh") == "Hà Tĩnh");
  CHECK(named("Liên đoàn Lao động tỉnh Nam Định") == "Nam Định");
  CHECK(named("Ủy ban MTTQ Việt Nam thành phố Hải Phòng") == "Hải Phòng!");
  CHECK(named("BQL các khu công nghiệp tỉnh Bắc Giang") == "Bắc Giang");
}

TEST_CASE("other bodies, and those without a name, do not") {
  CHECK(named("Tỉnh ủy").empty());
  CHECK(named("UBND tỉnh").empty());
  CHECK(named("Đảng ủy Bệnh viện Đa khoa tỉnh Phú Thọ").empty());
  CHECK(named("Đảng ủy Trường Đại học Tây Bắc tỉnh Sơn La").empty());
  CHECK(named("Ban Giám hiệu Trường Cao đẳng Y tế tỉnh Hà Nam").empty());
  CHECK(named("Ban Thường vụ Đảng ủy Công ty Điện lực tỉnh Hà Nam").empty());
  CHECK(named("Ban Quản lý dự án thuộc Bộ Giao thông vận tải tại tỉnh Hà Nam").empty());
  CHECK(named("Ban Thường vụ Huyện ủy Yên Sơn, tỉnh Tuyên Quang").empty());
  CHECK(named("Ban Chỉ huy Quân sự huyện Yên Sơn tỉnh Tuyên Quang").empty());
  CHECK(named("Công an xã Nậm Dẩn tỉnh Hà Giang").empty());
  CHECK(named("Công an phường Tân Quang, thành phố Tuyên Quang").empty());
  CHECK(named("Văn phòng đại diện UBND tỉnh Hà Giang tại Hà Nội") != "Hà Giang");
  CHECK(named("Hội đồng hương tỉnh Nghệ An").empty());
  CHECK(named("").empty());
}

TEST_CASE("a town within a province is not the province") {
  const rules::LoadedRegistry loaded = rules::load_registry({});
  REQUIRE(loaded.registry != nullptr);
  const auto life = [&](std::string_view text) {
    return rules::province_of(*rules::provincial_body(text), *loaded.registry, {2024, 5, 15}).life;
  };
  CHECK(life("Thành ủy Hà Giang") == rules::Life::kUnknown);
  CHECK(life("Thành ủy Đà Nẵng") == rules::Life::kAlive);
  CHECK(life("Tỉnh ủy Đà Nẵng") == rules::Life::kAlive);
  CHECK(life("Tỉnh ủy Lam Giang") == rules::Life::kUnknown);
}

}  // namespace
}  // namespace rasoat::tests
