#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string said(const std::string& fault, const std::string& plan, const rules::Date& day) {
  const BuiltPlan built(plan);
  const auto verdicts = ask_native("report-recipients", built.plan(), {built.plan().root()},
                                   {"report-recipients", {{"fault", {fault}}, {"words", {"b/c", "báo cáo"}}}},
                                   {.at = day, .plan_date = day});
  std::string text;
  for (const rules::Breach& one : verdicts.at(0).breaches)
    text += built.plan().path(one.node) + ": " + std::string(built.word(one.where)) + "\n";
  return text;
}

std::string province(const std::string& superior, const std::string& recipient,
                     const rules::Date& day = {2024, 5, 15}) {
  return said("other_province", "van_ban: { co_quan_cap_tren: " + superior + " }\nnoi_nhan: [\"" + recipient + "\"]\n",
              day);
}

TEST_CASE("another province to report to") {
  CHECK(province("Thành ủy Đà Nẵng", "Thành ủy Đà Nẵng (để b/c)").empty());
  CHECK(province("Thành ủy Đà Nẵng", "Thành ủy Hải Phòng (để b/c)") == "noi_nhan[0]: Thành ủy Hải Phòng\n");
  CHECK(province("Thành ủy Đà Nẵng", "Thường trực Tỉnh ủy Quảng Ngãi (báo cáo)") ==
        "noi_nhan[0]: Thường trực Tỉnh ủy Quảng Ngãi\n");
  CHECK(province("Thành ủy Đà Nẵng", "Thành ủy Hải Phòng (để phối hợp)").empty());
  CHECK(province("Thành ủy Đà Nẵng", "Thành ủy Hải Phòng").empty());
  CHECK(province("Thành ủy Đà Nẵng", "Tỉnh ủy (để b/c)").empty());
  CHECK(province("Thành ủy Đà Nẵng", "Sở Nội vụ tỉnh Quảng Ngãi (để b/c)").empty());
}

TEST_CASE("of several bodies on a line the one of another province") {
  CHECK(province("UBND tỉnh Vĩnh Long", "Thường trực Tỉnh ủy Cà Mau, Thường trực HĐND tỉnh (để b/c)") ==
        "noi_nhan[0]: Thường trực Tỉnh ủy Cà Mau\n");
  CHECK(province("UBND tỉnh Vĩnh Long", "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh (để b/c)").empty());
}

TEST_CASE("a superior that alone is of another province is what is wrong, not the recipients") {
  const auto sent = [](const std::string& recipients) {
    return said("other_province",
                "van_ban: { co_quan_cap_tren: Đảng bộ tỉnh Vĩnh Long, co_quan_ban_hanh: Đảng ủy phường Mỹ Tho }\n"
                "noi_nhan: [" +
                    recipients + "]\n",
                {2025, 12, 22});
  };
  CHECK(sent("Tỉnh ủy Đồng Tháp (để b/c), UBND tỉnh Đồng Tháp (để b/c)").empty());
  CHECK(sent("Tỉnh ủy Đồng Tháp (để b/c)") == "noi_nhan[0]: Tỉnh ủy Đồng Tháp\n");
}

TEST_CASE("provinces that become one") {
  CHECK_FALSE(province("UBND tỉnh Tây Ninh", "UBND tỉnh Long An (để b/c)").empty());
  CHECK(province("UBND tỉnh Long An", "UBND tỉnh Tây Ninh (để b/c)", {2025, 6, 20}).empty());
  CHECK(province("UBND tỉnh Tây Ninh", "UBND tỉnh Long An (để b/c)", {2025, 9, 15}).empty());
}

TEST_CASE("a plan that does not say where it is of is not judged") {
  CHECK(province("Đảng ủy Khối", "Thành ủy Hải Phòng (để b/c)").empty());
  CHECK(
      said("other_province", "van_ban: { dia_danh: Hòa Bình }\nnoi_nhan: [Tỉnh ủy Hưng Yên (để b/c)]\n", {2024, 5, 15})
          .empty());
}

std::string itself(const std::string& recipients, const std::string& signed_for) {
  return said("own_issuer",
              "van_ban: { co_quan_ban_hanh: ĐẢNG ỦY PHƯỜNG HẢI CHÂU }\nnoi_nhan: " + recipients +
                  "\nky: { tap_the: " + signed_for + " }\n",
              {2025, 9, 15});
}

TEST_CASE("the issuer as whom to report to") {
  CHECK(itself("[Đảng ủy phường Hải Châu (để báo cáo)]", "ĐẢNG ỦY") == "noi_nhan[0]: Đảng ủy phường Hải Châu\n");
  CHECK(itself("[{ ten: Đảng ủy phường Hải Châu, muc_dich: b/c }]", "ĐẢNG ỦY") ==
        "noi_nhan[0].ten: Đảng ủy phường Hải Châu\n");
  CHECK(itself("[Đảng ủy phường Hải Châu]", "ĐẢNG ỦY").empty());
  CHECK(itself("[Thành ủy Đà Nẵng (để b/c)]", "ĐẢNG ỦY").empty());
  CHECK(itself("[Đảng ủy phường Hải Châu (để b/c)]", "BAN THƯỜNG VỤ").empty());
}

TEST_CASE("the committee of the Party organisation above is named, for it is reported to") {
  const BuiltPlan built(
      "van_ban: { co_quan_cap_tren: Đảng bộ tỉnh Lam Giang, co_quan_ban_hanh: Đảng ủy xã Hải Châu }\n"
      "noi_nhan: [Đảng ủy xã Hải Châu (để b/c)]\n");
  const auto verdicts = ask_native("report-recipients", built.plan(), {built.plan().root()},
                                   {"report-recipients", {{"fault", {"own_issuer"}}, {"words", {"b/c"}}}});
  REQUIRE(verdicts.at(0).breaches.size() == 1);
  CHECK(verdicts[0].breaches[0].arguments[2].second == "Tỉnh ủy Lam Giang");
}

}  // namespace
}  // namespace rasoat::tests
