#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

constexpr rules::Date kBefore{2024, 5, 15};
constexpr rules::Date kAfter{2025, 9, 15};

// "van_ban.dia_danh: Hà Nội → Hà Giang", a breach a line; how many places besides.
std::string said(const std::string& fault, const std::string& plan, const rules::Date& day = kBefore) {
  const BuiltPlan built(plan);
  const auto verdicts = ask_native("head-place", built.plan(), {built.plan().root()},
                                   {"head-place", {{"fault", {fault}}}}, {.at = day, .plan_date = day});
  std::string text;
  for (const rules::Breach& one : verdicts.at(0).breaches) {
    text += built.plan().path(one.node) + ": " + one.arguments.at(1).second + " → " + one.arguments.at(2).second;
    if (!one.also.empty()) text += " +" + std::to_string(one.also.size());
    text += "\n";
  }
  return text;
}
std::string elsewhere(const std::string& issuer, const std::string& place, const rules::Date& day = kBefore) {
  return said("elsewhere", "van_ban: { co_quan_ban_hanh: " + issuer + ", dia_danh: " + place + " }\n", day);
}

TEST_CASE("a provincial body dates from its own province") {
  CHECK(elsewhere("Tỉnh ủy Hà Giang", "Hà Giang").empty());
  CHECK(elsewhere("Tỉnh ủy Hà Giang", "Hà Nội") == "van_ban.dia_danh: Hà Nội → Hà Giang\n");
  CHECK(elsewhere("UBND thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh").empty());
  CHECK(elsewhere("Thành ủy Đà Nẵng", "Hải Phòng") == "van_ban.dia_danh: Hải Phòng → Đà Nẵng\n");
  CHECK(elsewhere("Tỉnh ủy Lâm Đồng", "Đà Lạt").empty());
}

TEST_CASE("provinces are what they are at the plan’s date") {
  CHECK_FALSE(elsewhere("Tỉnh ủy Hà Giang", "Tuyên Quang").empty());
  CHECK(elsewhere("UBND tỉnh Lào Cai", "Yên Bái", kAfter).empty());
  CHECK_FALSE(elsewhere("UBND tỉnh Lào Cai", "Yên Bái").empty());
  CHECK(elsewhere("Tỉnh ủy Hà Giang", "Hà Nội", kAfter).empty());  // ended: told by another rule
}

TEST_CASE("others may sit anywhere") {
  CHECK(elsewhere("Đảng ủy Trường Đại học Tây Bắc tỉnh Sơn La", "Hà Nội").empty());
  CHECK(elsewhere("Đảng ủy phường Hải Dương", "Hải Dương", kAfter).empty());
  CHECK(elsewhere("Thành ủy Hạ Long", "Quảng Ninh").empty());
  CHECK(elsewhere("Tỉnh ủy", "Hà Nội").empty());
}

TEST_CASE("a commune dates from the province of its superior") {
  const auto commune = [](const std::string& superior, const std::string& issuer, const std::string& place) {
    return said(
        "elsewhere",
        "van_ban: { co_quan_cap_tren: " + superior + ", co_quan_ban_hanh: " + issuer + ", dia_danh: " + place + " }\n",
        kAfter);
  };
  CHECK(commune("Đảng bộ tỉnh Đồng Tháp", "Đảng ủy phường Mỹ Tho", "Vĩnh Long") ==
        "van_ban.dia_danh: Vĩnh Long → Mỹ Tho\n");
  CHECK(commune("Đảng bộ tỉnh Đồng Tháp", "Đảng ủy phường Mỹ Tho", "Đồng Tháp").empty());
  CHECK(commune("Đảng bộ tỉnh Đồng Tháp", "Đảng ủy xã Vĩnh Long", "Vĩnh Long").empty());
  CHECK(commune("Đảng bộ tỉnh Đồng Tháp", "Đảng ủy Bệnh viện A", "Vĩnh Long").empty());
}

std::string superior(const std::string& superior, const std::string& rest, const std::string& more = "") {
  return said("superior", "van_ban: { co_quan_cap_tren: " + superior + more + " }\n" + rest, kAfter);
}

TEST_CASE("a superior of another province than all that the plan looks up to") {
  const std::string wrong = "van_ban.co_quan_cap_tren: Đảng bộ tỉnh Vĩnh Long → tỉnh Đồng Tháp\n";
  const std::string two = "noi_nhan: [Tỉnh ủy Đồng Tháp (để b/c), \"Sở Y tế, UBND tỉnh Đồng Tháp\"]\n";
  CHECK(superior("Đảng bộ tỉnh Vĩnh Long", two) == wrong);
  CHECK(superior("Đảng bộ tỉnh Vĩnh Long",
                 "bao_cao: [{ den: Tỉnh ủy Đồng Tháp }]\ncan_cu: [Kế hoạch số 27-KH/TU ngày 25/8/2025 của Tỉnh ủy Đồng "
                 "Tháp]\n",
                 ", don_vi_cap_tren_truc_tiep: 27-KH/TU") == wrong);
  CHECK(superior("Đảng bộ tỉnh Đồng Tháp", two).empty());
  CHECK(superior("Đảng bộ tỉnh Tiền Giang", two).empty());
  CHECK(superior("Đảng bộ tỉnh Vĩnh Long", two, ", co_quan_ban_hanh: Sở Y tế tỉnh Vĩnh Long").empty());
  CHECK(superior("Đảng bộ tỉnh Vĩnh Long", two, ", dia_danh: Vĩnh Long").empty());
  CHECK(superior("Đảng bộ tỉnh Vĩnh Long", "noi_nhan: [Tỉnh ủy Đồng Tháp, Tỉnh ủy Cà Mau]\n").empty());
  CHECK(superior("Đảng bộ tỉnh Vĩnh Long", "noi_nhan: [Tỉnh ủy Đồng Tháp, Sở Y tế tỉnh Đồng Tháp]\n").empty());
}

std::string misspelt(const std::string& plan) { return said("misspelt", plan); }

TEST_CASE("no province, but one letter from one") {
  CHECK(misspelt("van_ban: { co_quan_ban_hanh: Tỉnh ủy Hà Gang }\nnoi_nhan: [UBND tỉnh Hà Gang (để b/c)]\n") ==
        "van_ban.co_quan_ban_hanh: Hà Gang → Hà Giang +1\n");
  CHECK(misspelt("van_ban: { co_quan_cap_tren: UBND TỈNH NGHÊ AN }\n") ==
        "van_ban.co_quan_cap_tren: NGHÊ AN → Nghệ An\n");
  CHECK(misspelt("van_ban: { co_quan_ban_hanh: Tỉnh ủy Hà Giang, dia_danh: Hà Gang }\n") ==
        "van_ban.dia_danh: Hà Gang → Hà Giang\n");
}

TEST_CASE("names that are no province’s, or are rightly written in several ways, are left alone") {
  CHECK(misspelt("van_ban: { co_quan_ban_hanh: Tỉnh ủy Lam Giang, dia_danh: Lam Giang }\n").empty());
  CHECK(misspelt("van_ban: { co_quan_ban_hanh: Tỉnh ủy Đăk Lắk }\n").empty());
  CHECK(misspelt("van_ban: { co_quan_ban_hanh: Tỉnh ủy Hoà Bình }\n").empty());
  CHECK(misspelt("van_ban: { co_quan_ban_hanh: Thành ủy Hà Gang }\n").empty());
  CHECK(misspelt("van_ban: { co_quan_ban_hanh: Đảng ủy phường Hà Gang, dia_danh: Hà Gang }\n").empty());
}

std::string city(const std::string& plan, const rules::Date& day = kAfter) {
  return said("city_as_province", plan, day);
}

TEST_CASE("a city of the centre is called a province") {
  CHECK(city("van_ban: { co_quan_cap_tren: TỈNH ỦY ĐÀ NẴNG }\nnoi_nhan: [Tỉnh ủy Đà Nẵng (để b/c)]\n") ==
        "van_ban.co_quan_cap_tren: TỈNH ỦY ĐÀ NẴNG → THÀNH ỦY ĐÀ NẴNG +1\n");
  CHECK(city("noi_nhan: [UBND tỉnh Hải Phòng]\n") == "noi_nhan[0]: tỉnh Hải Phòng → thành phố Hải Phòng\n");
  CHECK(city("ky: { tap_the: ỦY BAN NHÂN DÂN TỈNH CẦN THƠ }\n") == "ky.tap_the: TỈNH CẦN THƠ → THÀNH PHỐ CẦN THƠ\n");
}

TEST_CASE("provinces, lists of several, and cities before they were one are not") {
  CHECK(city("van_ban: { co_quan_cap_tren: Thành ủy Đà Nẵng, co_quan_ban_hanh: Tỉnh ủy Lào Cai }\n").empty());
  CHECK(city("noi_nhan: [\"UBND các tỉnh Đà Nẵng, Quảng Ngãi\"]\n").empty());
  CHECK(city("van_ban: { co_quan_ban_hanh: Tỉnh ủy Thừa Thiên Huế }\n", kBefore).empty());
  CHECK(city("van_ban: { co_quan_ban_hanh: Tỉnh ủy Huế }\n", kBefore).empty());
}

}  // namespace
}  // namespace rasoat::tests
