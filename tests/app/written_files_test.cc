#include "app/written_files.h"

#include "tests/app/run_program.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

namespace fs = std::filesystem;
using app::WrittenFiles;

const std::string kSamples = RASOAT_SOURCE_DIR "/plans/samples/";

// Refused, saying `why`, and each of the files is what it was.
void check_refused(const TemporaryFolder& folder, const std::string& command, const std::string& why) {
  INFO(command);
  std::vector<std::pair<std::string, std::string>> before;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder.path())) {
    const std::string name = entry.path().filename();
    if (entry.is_regular_file() && name != "stdout" && name != "stderr")
      before.emplace_back(entry.path(), read_file(entry.path()));
  }
  CHECK(run_program(folder, command) == app::kUsage);
  const std::string said = read_file(folder.path("stderr"));
  INFO(said);
  CHECK(said.find(why) != std::string::npos);
  for (const auto& [file, text] : before) {
    INFO(file);
    CHECK(read_file(file) == text);
  }
}

TEST_CASE("files are told apart by what they are, there or not") {
  const TemporaryFolder folder;
  folder.write("a.json", "");
  folder.write("kho/b.json", "");
  fs::create_symlink("a.json", folder.path("link.json"));
  fs::create_hard_link(folder.path("a.json"), folder.path("hard.json"));
  fs::create_symlink("kho/new.json", folder.path("dangling.json"));
  const auto apart = [&](const std::string& one, const std::string& other) {
    WrittenFiles written;
    written.add(folder.path(one));
    written.add(folder.path(other));
    return written.are_apart(rules::Lang::kVi);
  };
  CHECK(apart("a.json", "kho/b.json"));
  CHECK(apart("new.json", "newer.json"));
  CHECK_FALSE(apart("a.json", "./a.json"));
  CHECK_FALSE(apart("a.json", "link.json"));
  CHECK_FALSE(apart("a.json", "hard.json"));
  CHECK_FALSE(apart("new.json", "kho/../new.json"));
  CHECK_FALSE(apart("dangling.json", "kho/new.json"));
  CHECK_FALSE(apart("reports", "reports/a.json"));
  WrittenFiles nowhere;
  nowhere.add("/dev/null");
  nowhere.add("/dev/null");
  CHECK(nowhere.are_apart(rules::Lang::kVi));
}

TEST_CASE("a check writes over nothing that it reads") {
  const TemporaryFolder folder;
  folder.write("p.yaml", read_file(kSamples + "05-chi-bo.yaml"));
  folder.write("list.txt", "p.yaml\n");
  folder.write("cfg.yaml", "fail_on: none\n");
  folder.write("waivers.yaml", "mien_ap_dung: []\n");
  folder.write("base.yaml", "baseline: 1\n");
  folder.write("sub/.rasoat.yaml", "extends: ../cfg.yaml\n");
  folder.write("sub/p.yaml", read_file(kSamples + "05-chi-bo.yaml"));
  folder.write("so/them.yaml", read_file(RASOAT_SOURCE_DIR "/rules/registry/lexicons.yaml"));
  check_refused(folder, "check p.yaml -c cfg.yaml -f json=cfg.yaml", "cfg.yaml: là tệp cấu hình");
  check_refused(folder, "check sub -f json=sub/.rasoat.yaml", "là tệp cấu hình");
  check_refused(folder, "check sub -f json=cfg.yaml", "là tệp cấu hình");
  check_refused(folder, "check p.yaml --waivers waivers.yaml -o waivers.yaml", "là tệp miễn áp dụng");
  check_refused(folder, "check p.yaml --baseline base.yaml --timing-file base.yaml", "là danh sách phát hiện");
  check_refused(folder, "check --files-from list.txt -f json=list.txt", "là danh sách tệp cần rà soát");
  check_refused(folder, "check p.yaml --registry so -o so/them.yaml", "là tệp của bộ quy tắc hoặc sổ tra cứu");
  check_refused(folder, "check p.yaml -o p.yaml --lang en", "p.yaml: is a plan to be checked; nothing is written over");
  check_refused(folder, "baseline update p.yaml --baseline p.yaml", "p.yaml");
  check_refused(folder, "coverage -c cfg.yaml -o cfg.yaml", "là tệp cấu hình");
}

TEST_CASE("an audit writes over nothing that it reads") {
  const TemporaryFolder folder;
  folder.write("a.yaml", read_file(kSamples + "05-chi-bo.yaml"));
  folder.write("b.yaml", read_file(kSamples + "04-bcsd-bo.yaml"));
  folder.write("r.csv", "Đơn vị\nChi bộ Phòng Thử nghiệm\n");
  folder.write("up.yaml", read_file(kSamples + "01-tinh-uy.yaml"));
  folder.write("cfg.yaml", "fail_on: none\n");
  check_refused(folder, "audit a.yaml b.yaml -f csv=a.yaml", "a.yaml: là kế hoạch cần rà soát");
  check_refused(folder, "audit a.yaml --receipt a.yaml", "a.yaml: là kế hoạch cần rà soát");
  check_refused(folder, "audit a.yaml --shard 1/1 -o a.yaml", "a.yaml: là kế hoạch cần rà soát");
  check_refused(folder, "audit a.yaml --roster r.csv -f html=./r.csv", "r.csv: là danh sách đơn vị");
  check_refused(folder, "audit a.yaml --superior up.yaml -f json=up.yaml", "là kế hoạch của cấp trên");
  check_refused(folder, "audit a.yaml -c cfg.yaml -f json=cfg.yaml", "là tệp cấu hình");
  check_refused(folder, "audit a.yaml --history h.db --receipt h.db", "h.db: hai kết quả");
  check_refused(folder, "audit a.yaml --history h.db -f html=h.db", "h.db: hai kết quả");
  CHECK_FALSE(fs::exists(folder.path("h.db")));

  REQUIRE(run_program(folder, "audit a.yaml b.yaml --history h.db --fail-on none") == app::kChecked);
  check_refused(folder, "trend h.db -o h.db", "h.db: là tệp lịch sử");
  REQUIRE(run_program(folder, "audit a.yaml b.yaml --shard 1/2 -o part1") == app::kChecked);
  REQUIRE(run_program(folder, "audit a.yaml b.yaml --shard 2/2 -o part2") == app::kChecked);
  check_refused(folder, "merge part1 part2 -f html=part1", "part1: là phần kết quả cần hợp nhất");
  check_refused(folder, "merge part1 part2 -f html=b.yaml", "b.yaml: là kế hoạch cần rà soát");
}

TEST_CASE("two results to one file are refused, as two to the screen are") {
  const TemporaryFolder folder;
  folder.write("p.yaml", read_file(kSamples + "05-chi-bo.yaml"));
  folder.write("old.json", "{}");
  fs::create_hard_link(folder.path("old.json"), folder.path("hard.json"));
  for (const std::string options :
       {"-f json=a.json -f sarif=a.json", "-f json=a.json -f sarif=./a.json", "-f json=a.json -f text -o a.json",
        "-o a.json --timing-file a.json", "-f json=old.json -f sarif=hard.json"})
    check_refused(folder, "check p.yaml " + options, "json: hai kết quả không ghi chung");
  for (const std::string options : {"-f json=a.json -f csv=a.json", "-f json=a.json --receipt ./a.json"})
    check_refused(folder, "audit p.yaml " + options, "a.json: hai kết quả không ghi chung");
  CHECK_FALSE(fs::exists(folder.path("a.json")));
  CHECK(run_program(folder, "check p.yaml -f json=/dev/null -f sarif=/dev/null --fail-on none") == app::kChecked);
  CHECK(run_program(folder, "check p.yaml -f json=/dev/stdout -f text --fail-on none") == app::kUsage);
  CHECK(run_program(folder, "check p.yaml -f json=/dev/stdout --fail-on none") == app::kChecked);
  CHECK(read_file(folder.path("stdout")).starts_with("{"));
}

}  // namespace
}  // namespace rasoat::tests
