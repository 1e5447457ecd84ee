#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using Settings = std::vector<std::pair<std::string, std::vector<std::string>>>;

std::string said(std::string_view check, const std::string& plan, const std::string& list, const Settings& with) {
  const BuiltPlan built(plan);
  std::vector<plans::PlanNode> entries;
  const plans::PlanNode at = built.at(list);
  REQUIRE(at != plans::kNoPlanNode);
  for (plans::PlanNode node = built.plan()[at].first_child; node != plans::kNoPlanNode; node = built.plan()[node].next)
    entries.push_back(node);
  std::string text;
  for (const auto& verdict : ask_native(check, built.plan(), entries, {std::string(check), with})) {
    for (const rules::Breach& breach : verdict.breaches) {
      text += (text.empty() ? "" : "; ") + built.plan().path(breach.node);
      for (const auto& [name, value] : breach.arguments) text += " | " + value;
    }
  }
  return text;
}

std::string chain(const std::string& first, const std::string& second, const std::string& head = "") {
  return said("report-chain", head + "bao_cao:\n  - { " + first + " }\n  - { " + second + " }\n", "bao_cao", {});
}

TEST_CASE("a report that is due after the one it goes into is told, with both bodies") {
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: trước ngày 20/12 hằng năm",
              "tu: Ủy ban nhân dân tỉnh, den: Bộ A, thoi_han: trước ngày 10/12 hằng năm") ==
        "bao_cao[0].thoi_han | trước ngày 20/12 hằng năm | trước ngày 10/12 hằng năm | Các sở | Ủy ban nhân dân tỉnh");
  CHECK(chain("tu: Các sở, den: \"UBND tỉnh (qua Sở A)\", qua: Sở A, thoi_han: 20/12/2025",
              "tu: Sở A, den: UBND tỉnh, thoi_han: 10/12/2025")
            .starts_with("bao_cao[0].thoi_han"));
  // The order of the entries does not matter; the issuer and its standing committee are one.
  CHECK(chain("tu: Đảng ủy phường A, den: Tỉnh ủy, thoi_han: trước ngày 10/12 hằng năm",
              "tu: Các chi bộ, den: Ban Thường vụ Đảng ủy phường A, thoi_han: trước ngày 20/12 hằng năm",
              "van_ban: { co_quan_ban_hanh: Đảng ủy phường A }\n")
            .starts_with("bao_cao[1].thoi_han"));
}

TEST_CASE("of several reports the first can still go into the next") {
  const std::string onward = "tu: Ủy ban nhân dân tỉnh, den: Bộ A, thoi_han: trước 30/11/2024";
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: 15/11/2024 và 15/5/2025", onward).empty());
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: 15/12/2024 và 15/5/2025", onward)
            .starts_with("bao_cao[0].thoi_han"));
}

TEST_CASE("reports in time, at another pace, of the same body or not passed on are left alone") {
  const std::string onward = "tu: Ủy ban nhân dân tỉnh, den: Bộ A, thoi_han: trước ngày 10/12 hằng năm";
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: trước ngày 10/12 hằng năm", onward).empty());
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: trước ngày 20/11 hằng năm", onward).empty());
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: trước ngày 25 hằng tháng", onward).empty());
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: 20/12/2025", onward).empty());
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: khi có yêu cầu", onward).empty());
  CHECK(chain("tu: Các sở, den: Tỉnh ủy, thoi_han: trước ngày 20/12 hằng năm", onward).empty());
  CHECK(chain("tu: UBND tỉnh, den: Ủy ban nhân dân tỉnh, thoi_han: trước ngày 20/12 hằng năm", onward).empty());
  CHECK(chain("tu: Bộ A, den: UBND tỉnh, thoi_han: trước ngày 20/12 hằng năm", onward).empty());
}

TEST_CASE("a day of the year after is later than the last of this one") {
  CHECK(chain("tu: Các sở, den: UBND tỉnh, thoi_han: hằng năm (trước ngày 15/01 năm sau)",
              "tu: UBND tỉnh, den: Bộ A, thoi_han: trước ngày 31/12 hằng năm")
            .starts_with("bao_cao[0].thoi_han"));
}

std::string reviews(const std::string& fault, const std::string& period, const std::string& entries) {
  return said("review-schedule", "van_ban: { thoi_ky: { " + period + " } }\nso_ket_tong_ket: [" + entries + "]\n",
              "so_ket_tong_ket", {{"fault", {fault}}, {"grace_years", {"1"}}});
}

TEST_CASE("a final review may be a year later than the period, an interim one not at all") {
  const std::string period = "tu: 2024, den: 2030";
  CHECK(reviews("period", period, "{ loai: tong_ket, thoi_han: tháng 10/2032 }") ==
        "so_ket_tong_ket[0].thoi_han | tháng 10/2032 | 2030 | final");
  CHECK(reviews("period", period, "{ loai: tong_ket, thoi_han: 31/12/2031 }, { thoi_han: 2031 }").empty());
  CHECK(reviews("period", period, "{ loai: so_ket, thoi_han: 01/01/2031 }") ==
        "so_ket_tong_ket[0].thoi_han | 01/01/2031 | 2030 | interim");
  CHECK(reviews("period", period, "{ loai: so_ket, thoi_han: Hằng năm }").empty());
  CHECK(reviews("period", period, "{ loai: Tổng kết, thoi_han: tháng 10/2032 }").ends_with("final"));
  CHECK(reviews("period", "den: khi hết nhiệm kỳ", "{ loai: tong_ket, thoi_han: 2032 }").empty());
}

TEST_CASE("the last final review is no more than a year before the last year of the period") {
  const std::string period = "tu: 2024, den: 2030";
  CHECK(reviews("early", period, "{ loai: tong_ket, thoi_han: quý IV/2028 }") ==
        "so_ket_tong_ket[0].thoi_han | quý IV/2028 | 2030 | final");
  CHECK(reviews("early", period, "{ loai: tong_ket, thoi_han: quý I/2029 }").empty());
  CHECK(reviews("early", period, "{ loai: tong_ket, thoi_han: 2026 }, { loai: tong_ket, thoi_han: 2030 }").empty());
  CHECK(reviews("early", period, "{ loai: tong_ket, thoi_han: 2026 }, { loai: tong_ket, thoi_han: Hằng năm }").empty());
  CHECK(reviews("early", period, "{ loai: tong_ket, thoi_han: 2026 }, { loai: tong_ket, thoi_han: cuối kỳ }").empty());
  CHECK(reviews("early", period, "{ loai: tong_ket, thoi_han: 2026 }, { loai: so_ket, thoi_han: 2028 }").empty());
  CHECK(reviews("early", period, "{ loai: so_ket, thoi_han: 2026 }, { loai: giua_ky, thoi_han: 2026 }").empty());
  CHECK(reviews("early", "den: khi hết nhiệm kỳ", "{ loai: tong_ket, thoi_han: 2026 }").empty());
}

TEST_CASE("a part of the period is neither before nor after anything in it") {
  const std::string period = "tu: 2024, den: 2030";
  CHECK(reviews("order", period, "{ loai: so_ket, thoi_han: giữa nhiệm kỳ }, { loai: tong_ket, thoi_han: 2029 }")
            .empty());
}

TEST_CASE("of the final reviews the last is held against the interim ones") {
  const std::string period = "tu: 2024";
  CHECK(reviews("order", period, "{ loai: so_ket, thoi_han: 2027 }, { loai: tong_ket, thoi_han: 2025 }") ==
        "so_ket_tong_ket[1].thoi_han | 2025 | 2027 | final");
  CHECK(reviews(
            "order", period,
            "{ loai: so_ket, thoi_han: 2027 }, { loai: tong_ket, thoi_han: 2025 }, { loai: tong_ket, thoi_han: 2030 }")
            .empty());
  CHECK(
      reviews("order", period, "{ loai: so_ket, thoi_han: quý IV/2027 }, { loai: tong_ket, thoi_han: 2027 }").empty());
}

}  // namespace
}  // namespace rasoat::tests
