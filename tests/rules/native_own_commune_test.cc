#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string said(const std::string& fault, const std::string& head) {
  const BuiltPlan built("van_ban: { " + head + " }\n");
  const auto verdicts =
      ask_native("own-commune", built.plan(), {built.plan().root()}, {"own-commune", {{"fault", {fault}}}});
  std::string text;
  for (const rules::Breach& one : verdicts.at(0).breaches)
    text += built.plan().path(one.node) + ": " + std::string(built.word(one.where)) + " → " +
            one.arguments.at(2).second + "\n";
  return text;
}

TEST_CASE("a title that speaks of another commune") {
  const auto title = [](const std::string& text, const std::string& issuer = "Đảng ủy phường Mỹ Tho") {
    return said("title", "co_quan_ban_hanh: " + issuer + ", trich_yeu: \"" + text + "\"");
  };
  CHECK(title("Thực hiện Kết luận số 69-KL/TW tại phường Đạo Thạnh") == "van_ban.trich_yeu: Đạo Thạnh → Mỹ Tho\n");
  CHECK(title("Chuyển đổi số trên địa bàn xã Tân An", "ỦY BAN NHÂN DÂN XÃ TÂN ÂN") ==
        "van_ban.trich_yeu: Tân An → TÂN ÂN\n");
  CHECK(title("Thực hiện Kết luận số 69-KL/TW tại phường Mỹ Tho, tỉnh Đồng Tháp").empty());
  CHECK(title("Kết nghĩa với phường Đạo Thạnh").empty());
  CHECK(title("Thực hiện “mô hình tại phường Đạo Thạnh”").empty());
  CHECK(title("Thực hiện tại phường Đạo Thạnh", "Đảng ủy Bệnh viện A").empty());
}

TEST_CASE("a place of issue that is neither the commune’s own nor one that the head names") {
  const auto dated = [](const std::string& place, const std::string& superior = "Đảng bộ tỉnh Đồng Tháp") {
    return said("place",
                "co_quan_cap_tren: " + superior + ", co_quan_ban_hanh: ĐẢNG ỦY PHƯỜNG MỸ THO, dia_danh: " + place);
  };
  CHECK(dated("Cao Lãnh") == "van_ban.dia_danh: Cao Lãnh → MỸ THO\n");
  CHECK(dated("Mỹ Tho").empty());
  CHECK(dated("Phường Mỹ Tho").empty());
  CHECK(dated("Đồng Tháp").empty());
  CHECK(dated("Cao Lãnh", "Thành ủy Cao Lãnh").empty());
  CHECK(said("place", "co_quan_cap_tren: Đảng bộ tỉnh A, co_quan_ban_hanh: Đảng ủy Bệnh viện A, dia_danh: Cao Lãnh")
            .empty());
}

}  // namespace
}  // namespace rasoat::tests
