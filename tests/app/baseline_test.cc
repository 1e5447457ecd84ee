#include "app/baseline.h"

#include <filesystem>

#include "app/exit_code.h"
#include "tests/app/run_program.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

using app::Baseline;

const std::string kSample = read_file(RASOAT_SOURCE_DIR "/plans/samples/01-tinh-uy.loi.yaml");

Baseline read(const std::string& text, std::size_t mistakes = 0) {
  std::vector<rules::RuleError> errors;
  Baseline baseline = app::read_baseline("co.yaml", text, errors);
  CHECK(errors.size() == mistakes);
  return baseline;
}

TEST_CASE("a baseline reads as it was written, whatever stands in names") {
  Baseline written;
  written.add({"a\nb\x01\t\"c\\d\x7F\xC2\x85 \xEF\xBF\xBF – ế.yaml",
               "5-KH/ĐU",
               "Đảng ủy “A”",
               {{"0123456789abcdef", "work-vague", "nhiem_vu[0].cong_viec[1]"}}});
  const Baseline again = read(app::baseline_text(written));
  REQUIRE(again.plans().size() == 1);
  const auto& [file, plan] = *written.plans().begin();
  REQUIRE(again.plans().contains(file));
  CHECK(again.plans().at(file).symbol == plan.symbol);
  CHECK(again.plans().at(file).issuer == plan.issuer);
  CHECK(again.plans().at(file).entries[0].path == plan.entries[0].path);
}

TEST_CASE("what stands there of one file twice, as after two changes were merged, counts together") {
  const Baseline baseline = read(
      "baseline: 1\nplans:\n"
      "  - { file: b.yaml, findings: [\"2222222222222222 work-vague x\"] }\n"
      "  - { file: a.yaml, findings: [\"3333333333333333 work-vague x\"] }\n"
      "  - { file: b.yaml, findings: [\"1111111111111111 work-vague x\"] }\n");
  REQUIRE(baseline.plans().size() == 2);
  CHECK(baseline.plans().at("b.yaml").fingerprints() == std::set<std::string>{"1111111111111111", "2222222222222222"});
}

TEST_CASE("a baseline of a later version is a mistake, for nobody knows what it says") {
  CHECK(read("baseline: 1\n").plans().empty());
  (void)read("baseline: 2\n", 1);
}

TEST_CASE("a baseline without plans may say so") {
  CHECK(read("baseline: 1\nplans: []\n").plans().empty());
  (void)read("baseline: 1\nplans: 5\n", 1);
}

TEST_CASE("a baseline that cannot be read or written is told, and not as if it were there") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", kSample);
  folder.write("thu-muc/x.txt", "");
  CHECK(run_program(folder, "baseline update ke-hoach.yaml --baseline thu-muc") == app::kUsage);
  CHECK(read_file(folder.path("stderr")).find("rasoat: thu-muc: không") != std::string::npos);
  CHECK(run_program(folder, "baseline update ke-hoach.yaml --baseline khong-co/b.yaml") == app::kUsage);
  const std::string said = read_file(folder.path("stderr"));
  CHECK(said.find("khong-co/b.yaml: không ghi được tệp") != std::string::npos);
  CHECK(said.find("phát hiện") == std::string::npos);
}

TEST_CASE("a plan that can no longer be read keeps its entry, and is told") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", kSample);
  REQUIRE(run_program(folder, "baseline update ke-hoach.yaml --baseline co.yaml") == app::kChecked);
  const std::string before = read_file(folder.path("co.yaml"));
  REQUIRE(before.find("work-") != std::string::npos);
  folder.write("ke-hoach.yaml", kSample + "noi_nhan: \xFF\n");
  for (const std::string command : {"prune", "update"}) {
    INFO(command);
    CHECK(run_program(folder, "baseline " + command + " ke-hoach.yaml --baseline co.yaml") == app::kNotVerified);
    CHECK(read_file(folder.path("stderr")).find("ke-hoach.yaml: không đọc được hết tệp") != std::string::npos);
    CHECK(read_file(folder.path("co.yaml")) == before);
  }
}

TEST_CASE("a slip in YAML makes nothing mended") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", kSample);
  REQUIRE(run_program(folder, "baseline update ke-hoach.yaml --baseline co.yaml") == app::kChecked);
  const std::string before = read_file(folder.path("co.yaml"));
  folder.write("ke-hoach.yaml", kSample + "noi_nhan: \"chưa đóng\n");
  CHECK(run_program(folder, "baseline prune ke-hoach.yaml --baseline co.yaml") == app::kChecked);
  CHECK(read_file(folder.path("co.yaml")) == before);
}

TEST_CASE("what is mended is pruned, what could not be decided is kept") {
  const TemporaryFolder folder;
  constexpr std::string_view kPlan =
      "rasoat: 1\nnhiem_vu:\n  - cong_viec:\n      - { noi_dung: Sửa quy chế }\n      - { noi_dung: Mở lớp }\n";
  folder.write("ke-hoach.yaml", kPlan);
  REQUIRE(run_program(folder, "baseline update ke-hoach.yaml --baseline co.yaml") == app::kChecked);
  const auto entries = [&](std::string_view rule) {
    std::size_t count = 0;
    const Baseline baseline = read(read_file(folder.path("co.yaml")));
    for (const auto& [file, plan] : baseline.plans())
      for (const app::BaselineEntry& entry : plan.entries) count += entry.rule == rule ? 1 : 0;
    return count;
  };
  REQUIRE(entries("work-without-lead") == 2);
  // One is mended; in the other nobody can tell, as a misspelt key may mean the lead.
  folder.write("ke-hoach.yaml",
               "rasoat: 1\nnhiem_vu:\n  - cong_viec:\n      - { noi_dung: Sửa quy chế, chu_tri: Văn phòng }\n"
               "      - { noi_dung: Mở lớp, chu_trii: Văn phòng }\n");
  CHECK(run_program(folder, "baseline prune ke-hoach.yaml --baseline co.yaml") == app::kChecked);
  CHECK(entries("work-without-lead") == 2);
  folder.write("ke-hoach.yaml",
               "rasoat: 1\nnhiem_vu:\n  - cong_viec:\n      - { noi_dung: Sửa quy chế, chu_tri: Văn phòng }\n"
               "      - { noi_dung: Mở lớp }\n");
  CHECK(run_program(folder, "baseline prune ke-hoach.yaml --baseline co.yaml") == app::kChecked);
  CHECK(entries("work-without-lead") == 1);
}

TEST_CASE("a plan that was moved has its entry; a copy of it has none") {
  constexpr std::string_view kPlan =
      "rasoat: 1\nvan_ban: { so_ky_hieu: 5-KH/ĐU, co_quan_ban_hanh: Đảng ủy A }\n"
      "nhiem_vu: [{ cong_viec: [{ noi_dung: Mở lớp }] }]\n";
  const TemporaryFolder folder;
  folder.write("a.yaml", kPlan);
  REQUIRE(run_program(folder, "baseline update a.yaml --baseline co.yaml") == app::kChecked);
  std::filesystem::remove(folder.path("a.yaml"));
  folder.write("c.yaml", kPlan);
  CHECK(run_program(folder, "check . --baseline co.yaml --fail-on info") == app::kChecked);
  folder.write("b.yaml", kPlan);
  for (const std::string jobs : {"1", "4"}) {
    CHECK(run_program(folder, "check c.yaml b.yaml --baseline co.yaml --format concise --jobs " + jobs) ==
          app::kFindings);
    const std::string said = read_file(folder.path("stdout"));
    CHECK(said.find("b.yaml:") == std::string::npos);
    CHECK(said.find("c.yaml:") != std::string::npos);
  }
}

TEST_CASE("what breaks a mandatory rule is no part of a baseline, and does not hide behind one") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", "rasoat: 1\nnhiem_vu:\n  - cong_viec:\n      - { noi_dung: Sửa quy chế }\n");
  REQUIRE(run_program(folder, "baseline update ke-hoach.yaml --baseline truoc.yaml") == app::kChecked);
  REQUIRE(read_file(folder.path("truoc.yaml")).find("work-without-lead") != std::string::npos);
  folder.write(".rasoat.yaml", "mandatory: [work-without-lead]\n");
  CHECK(run_program(folder, "check ke-hoach.yaml --baseline truoc.yaml --format concise --fail-on warning") ==
        app::kFindings);
  const std::string said = read_file(folder.path("stdout"));
  CHECK(said.find("[work-without-lead]") != std::string::npos);
  CHECK(said.find("[work-without-deadline]") == std::string::npos);
  REQUIRE(run_program(folder, "baseline update ke-hoach.yaml --baseline sau.yaml") == app::kChecked);
  CHECK(read_file(folder.path("sau.yaml")).find("work-without-lead") == std::string::npos);
  CHECK(read_file(folder.path("sau.yaml")).find("work-without-deadline") != std::string::npos);
}

TEST_CASE("a plan whose name no text can hold is left out and told") {
  const TemporaryFolder folder;
  folder.write("a\xFF.yaml", kSample);
  CHECK(run_program(folder, "baseline update . --baseline co.yaml") == app::kNotVerified);
  CHECK(read_file(folder.path("stderr")).find("UTF-8") != std::string::npos);
  CHECK(read(read_file(folder.path("co.yaml"))).plans().empty());
}

TEST_CASE("a plan that is gone has no entry after pruning, so that none in its place is let off") {
  const TemporaryFolder folder;
  folder.write("a.yaml", kSample);
  folder.write("b.yaml", kSample);
  REQUIRE(run_program(folder, "baseline update a.yaml b.yaml --baseline co.yaml") == app::kChecked);
  REQUIRE(read(read_file(folder.path("co.yaml"))).plans().size() == 2);
  std::filesystem::remove(folder.path("b.yaml"));
  CHECK(run_program(folder, "baseline prune a.yaml --baseline co.yaml") == app::kChecked);
  const Baseline left = read(read_file(folder.path("co.yaml")));
  REQUIRE(left.plans().size() == 1);
  CHECK(left.plans().contains("a.yaml"));
}

TEST_CASE("a baseline is not pruned where there is none, nor is a folder without plans taken for done") {
  const TemporaryFolder folder;
  folder.write("a.yaml", kSample);
  folder.write("trong/ghi-chu.md", "x");
  CHECK(run_program(folder, "baseline prune a.yaml --baseline co-nham.yaml") == app::kUsage);
  CHECK_FALSE(std::filesystem::exists(folder.path("co-nham.yaml")));
  CHECK(run_program(folder, "baseline update a.yaml trong --baseline co.yaml") == app::kNotVerified);
  CHECK_THAT(read_file(folder.path("stderr")), Catch::Contains("trong: không tìm thấy tệp kế hoạch"));
}

TEST_CASE("plans with baselines of their own are not written into one of them") {
  const TemporaryFolder folder;
  for (const char* const unit : {"a", "b"}) {
    folder.write(std::string(unit) + "/.rasoat.yaml", "baseline: co.yaml\n");
    folder.write(std::string(unit) + "/p.yaml", kSample);
  }
  CHECK(run_program(folder, "baseline update a b") == app::kUsage);
  CHECK_FALSE(std::filesystem::exists(folder.path("a/co.yaml")));
  CHECK(run_program(folder, "baseline update a") == app::kChecked);
  CHECK(std::filesystem::exists(folder.path("a/co.yaml")));
}

TEST_CASE("the baseline is no plan, but a plan does not pass as one by its name") {
  const TemporaryFolder folder;
  folder.write("p.yaml", read_file(RASOAT_SOURCE_DIR "/plans/samples/02-dang-uy-truong.loi.yaml"));
  REQUIRE(run_program(folder, "baseline update") == app::kChecked);
  CHECK(run_program(folder, "check -q --baseline rasoat-baseline.yaml") == app::kChecked);
  CHECK(run_program(folder, "check -f concise") == app::kFindings);
  CHECK_THAT(read_file(folder.path("stdout")), !Catch::Contains("rasoat-baseline.yaml"));
  folder.write("x/rasoat-baseline.yaml", kSample);
  CHECK(run_program(folder, "check -q x") == app::kUsage);
}

}  // namespace
}  // namespace rasoat::tests
