// The years in a plan's title and objectives, against its own period and date.
#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string told(const std::string& fault, const std::string& plan) {
  const BuiltPlan built(plan);
  const rules::NativeSettings settings{"own-years", {{"fault", {fault}}}};
  const NativeDay day{.at = {}, .plan_date = rules::Date{2024, 5, 20}};
  std::string text;
  for (const rules::NativeVerdict& verdict :
       ask_native("own-years", built.plan(), {built.plan().root()}, settings, day))
    for (const rules::Breach& breach : verdict.breaches)
      text += breach.arguments[0].second + " / " + breach.arguments[1].second + ". ";
  return text;
}

std::string of_title(const std::string& title, const std::string& period = "{ tu: 2024, den: 2030 }") {
  return told("title", "van_ban:\n  thoi_ky: " + period + "\n  trich_yeu: \"" + title + "\"\n");
}

std::string of_objective(const std::string& objective) {
  return told("objective", "muc_tieu:\n  tong_quat: [\"" + objective + "\"]\n");
}

TEST_CASE("a stage in the title that is not the plan's period is told with both") {
  CHECK(of_title("Phát triển công nghệ, giai đoạn 2024–2025") == "giai đoạn 2024–2025 / 2024 - 2030. ");
  CHECK(of_title("Phát triển công nghệ thời kỳ 2016 - 2020") == "thời kỳ 2016 - 2020 / 2024 - 2030. ");
  CHECK(of_title("Phát triển công nghệ GIAI ĐOẠN 2031 - 2035") == "GIAI ĐOẠN 2031 - 2035 / 2024 - 2030. ");
}

TEST_CASE("a stage that is the period, lies in it or goes with another that does is none of it") {
  for (const char* title :
       {"Giai đoạn 2024 - 2030, tầm nhìn 2045", "Giai đoạn 2025 - 2030", "Giai đoạn 2026 - 2028",
        "Giai đoạn 2024 - 2025 và giai đoạn 2026 - 2030", "Nhiệm kỳ 2020 - 2023", "Năm 2023",
        "Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 về phát triển công nghệ giai đoạn 2016 - 2020"}) {
    CAPTURE(title);
    CHECK(of_title(title).empty());
  }
  CHECK(of_title("Giai đoạn 2016 - 2020", "{ tu: 2024 }").empty());
  CHECK(of_title("Giai đoạn 2016 - 2020", "{ tu: 2024, den: khi kết thúc nhiệm kỳ }").empty());
}

TEST_CASE("an objective that begins with a year before the plan's is told") {
  CHECK(of_objective("Đến năm 2020, công nghệ là động lực") == "Đến năm 2020 / 2024. ");
  CHECK(of_objective("Phấn đấu đến năm 2023 công nghệ là động lực") == "Phấn đấu đến năm 2023 / 2024. ");
  CHECK(of_objective("Đến hết năm 2024, công nghệ là động lực").empty());
  CHECK(of_objective("Đến năm 2020, tỉnh đã có trung tâm").empty());
  CHECK(of_objective("So với năm 2020, tăng gấp đôi").empty());
  CHECK(of_objective("Đến năm 20200").empty());
}

}  // namespace
}  // namespace rasoat::tests
