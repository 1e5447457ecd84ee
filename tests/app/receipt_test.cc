#include "app/receipt.h"

#include <sstream>

#include "app/receipt_check.h"
#include "checker/portfolio/content_hash.h"
#include "tests/app/run_program.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::check_receipt;
using rasoat::app::CheckedReceipt;
using rasoat::app::Lang;
using rasoat::app::measure_file;
using rasoat::app::MeasuredStream;
using rasoat::checker::content_hash;
using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

namespace {

const std::string kSample = RASOAT_SOURCE_DIR "/plans/samples/01-tinh-uy.yaml";

// What it prints and what it says are one text here.
int run(const TemporaryFolder& folder, const std::string& arguments) {
  return rasoat::tests::run_program(folder, arguments + " 2>&1");
}

// Two plans that can be read, audited with a receipt.
void audit(const TemporaryFolder& folder, const std::string& more = "") {
  folder.write("ke-hoach/a.yaml", read_file(kSample));
  folder.write("ke-hoach/b.yaml", read_file(kSample) + "# b\n");
  REQUIRE(run(folder, "audit ke-hoach -f text=bao-cao.txt --receipt bien-nhan.json " + more) != 2);
}

// The receipt's line that holds `passage`; "" where there is none.
std::string line_with(const TemporaryFolder& folder, const std::string& passage) {
  std::istringstream receipt(read_file(folder.path("bien-nhan.json")));
  for (std::string line; std::getline(receipt, line);) {
    if (line.find(passage) != std::string::npos) return line;
  }
  return "";
}

}  // namespace

TEST_CASE("a receipt agrees with files that nobody touched") {
  const TemporaryFolder folder;
  audit(folder);
  CHECK(run(folder, "verify bien-nhan.json") == 0);
  CHECK_THAT(read_file(folder.path("stdout")), Catch::Contains("2 tệp kế hoạch"));
  CHECK_FALSE(line_with(folder, content_hash(read_file(kSample))).empty());
  CHECK_FALSE(line_with(folder, content_hash(read_file(folder.path("bao-cao.txt")))).empty());
  CHECK_THAT(line_with(folder, "files_matched"),
             Catch::Contains(R"("files_matched":2,"files_read":2,"files_read_in_part":0,"files_failed":0)"));
}

TEST_CASE("a receipt tells what was changed, is gone, was added") {
  const auto after = [](auto change) {
    const TemporaryFolder folder;
    audit(folder);
    change(folder);
    const int code = run(folder, "verify bien-nhan.json");
    return std::to_string(code) + " " + read_file(folder.path("stdout"));
  };
  CHECK_THAT(after([](const TemporaryFolder& f) { f.write("ke-hoach/a.yaml", "rasoat: 1\n"); }),
             Catch::StartsWith("1 ") && Catch::Contains("Đã sửa: ke-hoach/a.yaml"));
  CHECK_THAT(after([](const TemporaryFolder& f) { std::filesystem::remove(f.path("ke-hoach/b.yaml")); }),
             Catch::StartsWith("1 ") && Catch::Contains("Không còn: ke-hoach/b.yaml"));
  CHECK_THAT(after([](const TemporaryFolder& f) { f.write("ke-hoach/c.yaml", "rasoat: 1\n"); }),
             Catch::StartsWith("1 ") && Catch::Contains("Mới thêm: ke-hoach/c.yaml"));
  CHECK_THAT(after([](const TemporaryFolder& f) { f.write("bao-cao.txt", "Tốt cả.\n"); }),
             Catch::StartsWith("1 ") && Catch::Contains("Đã sửa: bao-cao.txt"));
  CHECK_THAT(after([](const TemporaryFolder& f) {
               std::filesystem::remove(f.path("ke-hoach/a.yaml"));
               std::filesystem::create_directory(f.path("ke-hoach/a.yaml"));
             }),
             Catch::StartsWith("3 ") && Catch::Contains("Không đọc được: ke-hoach/a.yaml"));
}

TEST_CASE("the files that judged are compared too") {
  const TemporaryFolder folder;
  folder.write("cau-hinh.yaml", "profile: strict\n");
  folder.write("ke-hoach/a.yaml", read_file(kSample));
  if (run(folder, "audit ke-hoach --config cau-hinh.yaml -o r.txt --receipt bien-nhan.json") == 2) {
    FAIL(read_file(folder.path("stdout")));
  }
  folder.write("cau-hinh.yaml", "profile: advisory\n");
  CHECK(run(folder, "verify bien-nhan.json") == 1);
  CHECK_THAT(read_file(folder.path("stdout")), Catch::Contains("Đã sửa: cau-hinh.yaml"));
}

TEST_CASE("rules and registries that judged are compared, whoever named them") {
  const std::string registry = "bodies: [{ name: Ban Thử, level: tinh, system: dang, confidence: V }]\n";
  const auto after = [&](const std::string& config, const std::string& options, const auto& change) {
    const TemporaryFolder folder;
    REQUIRE(run(folder, "new rule thieu-gi") == 0);
    folder.write("so/so.yaml", registry);
    folder.write("ke-hoach/.rasoat.yaml", config);
    audit(folder, options);
    REQUIRE(run(folder, "verify bien-nhan.json") == 0);
    change(folder);
    const int code = run(folder, "verify bien-nhan.json");
    return std::to_string(code) + " " + read_file(folder.path("stdout"));
  };
  const auto writing = [](const std::string& file, const std::string& text) {
    return [=](const TemporaryFolder& f) { f.write(file, text); };
  };
  const auto removing = [](const TemporaryFolder& f) { std::filesystem::remove_all(f.path("quy-tac")); };
  for (const auto& [config, options] :
       std::vector<std::pair<std::string, std::string>>{{"fail_on: error\n", "--rules quy-tac --registry so"},
                                                        {"rule_folders: [../quy-tac]\nregistry: [../so]\n", ""}}) {
    const auto tells = [&](const auto& change, const std::string& line) {
      const std::string said = after(config, options, change);
      CHECK(said.starts_with("1 "));
      CHECK(said.contains("\n" + line + "\n"));
    };
    tells(writing("quy-tac/thieu-gi.yaml", "rule: x\n"), "Đã sửa: quy-tac/thieu-gi.yaml");
    tells(writing("so/so.yaml", registry + "#"), "Đã sửa: so/so.yaml");
    tells(removing, "Không còn: quy-tac/pack.yaml");
    tells(writing("quy-tac/moi.yaml", "rule: x\n"), "Mới thêm: quy-tac/moi.yaml");
    tells(writing("so/moi.yaml", registry), "Mới thêm: so/moi.yaml");
    CHECK(after(config, options, writing("quy-tac/doc.md", "x")).starts_with("0 "));
  }
}

TEST_CASE("a configuration that came later is told, unless none was looked for") {
  const auto later = [](const std::string& file, const std::string& option) {
    const TemporaryFolder folder;
    audit(folder, option);
    folder.write(file, "fail_on: none\n");
    const int code = run(folder, "verify bien-nhan.json");
    return std::to_string(code) +
           (read_file(folder.path("stdout")).find("Mới thêm: " + file) != std::string::npos ? "+" : "");
  };
  CHECK(later("ke-hoach/.rasoat.yaml", "") == "1+");
  CHECK(later(".rasoat.yaml", "") == "1+");
  CHECK(later("khac/.rasoat.yaml", "") == "0");
  CHECK(later("ke-hoach/.rasoat.yaml", "--isolated") == "0");
  const TemporaryFolder folder;
  folder.write("ke-hoach/.rasoat.yaml", "fail_on: none\n");
  audit(folder);
  folder.write(".rasoat.yaml", "fail_on: none\n");  // not the nearest one
  CHECK(run(folder, "verify bien-nhan.json") == 0);
}

TEST_CASE("in another folder files are missing, and none is new") {
  const TemporaryFolder folder;
  audit(folder);
  folder.write("khac/bien-nhan.json", read_file(folder.path("bien-nhan.json")));
  CHECK(run(folder, "verify khac/bien-nhan.json") == 0);
  std::filesystem::rename(folder.path("ke-hoach"), folder.path("cu"));
  CHECK(run(folder, "verify khac/bien-nhan.json") == 1);
  CHECK_THAT(read_file(folder.path("stdout")), Catch::Contains("Không còn: ke-hoach/a.yaml"));
  CHECK_THAT(read_file(folder.path("stdout")), !Catch::Contains("Mới thêm"));
}

TEST_CASE("what judges the plans may lie among them and is no plan, then or later") {
  const TemporaryFolder folder;
  folder.write("ke-hoach/don-vi.yaml", "- Tỉnh ủy Nam Hà\n");
  folder.write("ke-hoach/cap-tren.yaml", read_file(kSample));
  folder.write("ke-hoach/cau-hinh.yaml", "profile: strict\n");
  audit(folder, "--roster ke-hoach/don-vi.yaml --superior ke-hoach/cap-tren.yaml --config ke-hoach/cau-hinh.yaml");
  CHECK_THAT(line_with(folder, "files_matched"), Catch::Contains(R"("files_matched":2,)"));
  CHECK(run(folder, "verify bien-nhan.json") == 0);
  CHECK_THAT(read_file(folder.path("stdout")), !Catch::Contains("Mới thêm"));
  folder.write("ke-hoach/don-vi.yaml", "- Tỉnh ủy Bắc Hà\n");
  CHECK(run(folder, "verify bien-nhan.json") == 1);
  CHECK_THAT(read_file(folder.path("stdout")), Catch::Contains("Đã sửa: ke-hoach/don-vi.yaml"));
}

TEST_CASE("the appraisals of units are measured one by one") {
  const TemporaryFolder folder;
  audit(folder, "-f appraisals=bao-cao-don-vi/");
  const std::string line = line_with(folder, R"("format":"appraisals")");
  const std::size_t begin = line.find("bao-cao-don-vi/");
  REQUIRE(begin != std::string::npos);
  const std::string file = line.substr(begin, line.find('"', begin) - begin);
  CHECK_THAT(line, Catch::Contains(content_hash(read_file(folder.path(file)))));
  CHECK(run(folder, "verify bien-nhan.json") == 0);
  folder.write(file, "Đủ điều kiện trình.\n");
  CHECK(run(folder, "verify bien-nhan.json") == 1);
  CHECK_THAT(read_file(folder.path("stdout")), Catch::Contains("Đã sửa: " + file));
}

TEST_CASE("a file that could not be read is counted as such, and is not compared") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder.path("ke-hoach"));
  std::filesystem::create_symlink("nowhere", folder.path("ke-hoach/c.yaml"));
  folder.write("ke-hoach/d.yaml", "rasoat: 1\ntieu_de: \xFF\xFE\n");
  audit(folder);
  CHECK_THAT(line_with(folder, "files_matched"),
             Catch::Contains(R"("files_matched":4,"files_read":2,"files_read_in_part":1,"files_failed":1)"));
  CHECK(run(folder, "verify bien-nhan.json") == 0);
  CHECK_THAT(read_file(folder.path("stdout")), Catch::Contains("khi thẩm định không đọc được: 1"));
}

TEST_CASE("a receipt that was changed by one byte is refused") {
  const TemporaryFolder folder;
  audit(folder, "--pack dinh-dang");
  const std::string whole = read_file(folder.path("bien-nhan.json"));
  REQUIRE(check_receipt(folder.path("bien-nhan.json"), Lang::kVi).refused.empty());
  for (std::size_t at = 0; at < whole.size(); at += whole.size() - at < 200 ? 1 : 97) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    folder.write("changed.json", changed);
    INFO(at);
    CHECK_FALSE(check_receipt(folder.path("changed.json"), Lang::kVi).refused.empty());
  }
  for (const std::string& text : {std::string(), std::string("{}"), whole + "\n", whole.substr(1), whole + whole}) {
    folder.write("changed.json", text);
    CHECK_FALSE(check_receipt(folder.path("changed.json"), Lang::kVi).refused.empty());
  }
}

TEST_CASE("parts that are joined give the receipt of one run") {
  const TemporaryFolder folder;
  audit(folder);
  const std::string one = read_file(folder.path("bien-nhan.json"));
  REQUIRE(run(folder, "audit ke-hoach --shard 1/2 -o p1") == 0);
  REQUIRE(run(folder, "audit ke-hoach --shard 2/2 -o p2") == 0);
  REQUIRE(run(folder, "merge p1 p2 -f text=bao-cao.txt --receipt bien-nhan.json") != 2);
  CHECK((read_file(folder.path("bien-nhan.json")) == one));
}

TEST_CASE("a report that cannot be written leaves no receipt") {
  const TemporaryFolder folder;
  folder.write("a.yaml", read_file(kSample));
  CHECK(run(folder, "audit a.yaml -f text=khong-co/r.txt --receipt bien-nhan.json --history lich-su.db") == 2);
  CHECK_FALSE(std::filesystem::exists(folder.path("bien-nhan.json")));
  CHECK(run(folder, "trend lich-su.db") == 3);  // nor is the run in the history
}

TEST_CASE("a stream is measured as it passes") {
  std::ostringstream target;
  MeasuredStream measured(target);
  measured.stream() << "báo cáo " << 1 << 'x' << std::string(100'000, '-');
  measured.stream().put('!');
  measured.finish();
  CHECK(measured.size() == target.str().size());
  CHECK(measured.digest() == content_hash(target.str()));

  std::ostringstream broken;
  broken.setstate(std::ios::badbit);
  MeasuredStream lost(broken);
  lost.stream().setstate(std::ios::badbit);
  lost.finish();
  CHECK_FALSE(broken);
}

TEST_CASE("a file is measured piece by piece, whatever its size") {
  const TemporaryFolder folder;
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{1} << 16, (std::size_t{1} << 16) + 1}) {
    const std::string bytes(size, 'b');
    folder.write("f", bytes);
    const auto measure = measure_file(folder.path("f"));
    CHECK(measure.readable);
    CHECK(measure.size == size);
    CHECK(measure.digest == content_hash(bytes));
  }
  CHECK_FALSE(measure_file(folder.path("none")).there);
  CHECK(measure_file(folder.path()).there);
  CHECK_FALSE(measure_file(folder.path()).readable);
}

TEST_CASE("a receipt agrees with a file whose name is not UTF-8") {
  const TemporaryFolder folder;
  audit(folder);
  folder.write("ke-hoach/c\xFF.yaml", read_file(kSample) + "# c\n");
  REQUIRE(run(folder, "audit ke-hoach -f text=bao-cao.txt --receipt bien-nhan.json") != 2);
  CHECK(run(folder, "verify bien-nhan.json") == 0);
  folder.write("ke-hoach/c\xFF.yaml", "rasoat: 1\n");
  CHECK(run(folder, "verify bien-nhan.json") == 1);
}
