#include "app/command_line.h"

#include <sstream>

#include "tests/app/run_program.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

const std::string kSample = RASOAT_SOURCE_DIR "/plans/samples/02-dang-uy-truong.yaml";

TEST_CASE("what could not be written to standard output is never taken for done") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", read_file(kSample));
  for (const std::string command :
       {"--help", "check --help", "--version", "rules", "explain work-vague", "explain work-vague -f json",
        "registry show", "registry check", "schema plan", "config show ke-hoach.yaml", "completions bash", "man",
        "fix - < ke-hoach.yaml", "fmt - < ke-hoach.yaml", "check ke-hoach.yaml"}) {
    INFO(command);
    CHECK(run_program(folder, command + " >/dev/full") == app::kUsage);
    CHECK(read_file(folder.path("stderr")).find("stdout") != std::string::npos);
  }
}

TEST_CASE("a report that could not be written is said so, whatever it would have said") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", "rasoat: 1\nhuong_dan: \xFF\n");
  for (const std::string command : {"fix - < ke-hoach.yaml", "check ke-hoach.yaml", "check ke-hoach.yaml -f json",
                                    "check . --exit-zero", "audit ke-hoach.yaml -f json"}) {
    INFO(command);
    CHECK(run_program(folder, command + " >/dev/full") == app::kUsage);
  }
  CHECK(run_program(folder, "check ke-hoach.yaml -f json=/dev/full") == app::kUsage);
}

TEST_CASE("in a current folder that is no longer there nothing is done, and that is said at once") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", read_file(kSample));
  for (const std::string& command :
       {std::string("check . -q"), std::string("audit ."), std::string("fix ."), std::string("config show a.yaml"),
        "check '" + folder.path("ke-hoach.yaml") + "'"}) {
    INFO(command);
    const std::string gone = "--version; mkdir di; cd di; rmdir ../di; timeout 20 " RASOAT_BINARY " ";
    CHECK(run_program(folder, gone + command + " 2>'" + folder.path("stderr") + "'") == app::kUsage);
    CHECK(read_file(folder.path("stderr")).starts_with("rasoat: thư mục hiện tại không còn"));
  }
}

// What it says of a command line that it refuses.
std::string refusal(const std::string& arguments) {
  const TemporaryFolder folder;
  CHECK(run_program(folder, arguments) == app::kUsage);
  const std::string said = read_file(folder.path("stderr"));
  return said.substr(0, said.find('\n'));
}

TEST_CASE("what is not known is named, with what was probably meant") {
  CHECK(refusal("chek p.yaml") == "rasoat: không có lệnh “chek”. Có phải là “check”?");
  CHECK(refusal("kiem-tr p.yaml") == "rasoat: không có lệnh “kiem-tr”. Có phải là “kiem-tra”?");
  CHECK(refusal("new pln") == "rasoat: không có lệnh “new pln”. Có phải là “plan”?");
  CHECK(refusal("xyzzyx") == "rasoat: không có lệnh “xyzzyx”");
  CHECK(refusal("check --formt json p.yaml") == "rasoat: không có tham số “--formt”. Có phải là “--format”?");
  CHECK(refusal("check --formt=json p.yaml") == "rasoat: không có tham số “--formt”. Có phải là “--format”?");
  CHECK(refusal("verify --formt") == "rasoat: không có tham số “--formt”");
  CHECK(refusal("chek p.yaml --lang en") == "rasoat: there is no command “chek”. Did you mean “check”?");
  CHECK(refusal("trend a.db b.db") == "rasoat: thừa “b.db”");
}

TEST_CASE("what is missing or wrong is said in the language of the run") {
  CHECK(refusal("") == "rasoat: thiếu lệnh");
  CHECK(refusal("new") == "rasoat: thiếu lệnh");
  CHECK(refusal("verify") == "rasoat: thiếu TỆP");
  CHECK(refusal("check p.yaml --format") == "rasoat: --format thiếu giá trị");
  CHECK(refusal("check p.yaml -f") == "rasoat: --format thiếu giá trị");
  CHECK(refusal("check --as-of 2024-01-01 --as-of 2024-01-02") == "rasoat: --as-of chỉ được nêu một lần");
  CHECK(refusal("check --jobs -1") == "rasoat: --jobs: “-1” không phải số nguyên từ 1 đến 1024");
  CHECK(refusal("check --jobs hai") == "rasoat: --jobs: “hai” không phải số nguyên từ 1 đến 1024");
  CHECK(refusal("check --quiet=abc") == "rasoat: --quiet không nhận giá trị đã nêu");
  CHECK(refusal("check --jobs 0 --lang en") == "rasoat: --jobs: “0” is no whole number from 1 to 1024");
  CHECK(refusal("verify --lang en") == "rasoat: missing: FILE");
}

TEST_CASE("a language that is not known is told where it was named") {
  CHECK(refusal("check . --lang fr").starts_with("rasoat: --lang không nhận giá trị: “fr”"));
  setenv("RASOAT_LANG", "fr", 1);
  CHECK(refusal("check .").starts_with("rasoat: RASOAT_LANG không nhận giá trị: “fr”"));
  unsetenv("RASOAT_LANG");
}

TEST_CASE("a path that is empty, or has a NUL in it, means no other file") {
  CHECK(refusal("check ''") == "rasoat: ĐƯỜNG-DẪN: đường dẫn để trống");
  CHECK(refusal("fmt ''") == "rasoat: ĐƯỜNG-DẪN: đường dẫn để trống");
  for (const char* const option :
       {"--waivers-from", "--today", "--as-of", "--fail-on", "--profile", "--changed-since", "--select", "--lang"}) {
    INFO(option);
    CHECK(refusal(std::string("check . ") + option + " ''") == std::string("rasoat: ") + option + ": giá trị để trống");
  }
  CHECK(refusal("--lang '' check .") == "rasoat: --lang: giá trị để trống");
  CHECK(refusal("audit . --roster ''") == "rasoat: --roster: đường dẫn để trống");
  const TemporaryFolder folder;
  folder.write("a.yaml", read_file(kSample));
  folder.write("list", std::string("a.yaml\0b.yaml\0", 14));
  CHECK(run_program(folder, "check --files-from - < list") == app::kUsage);
  CHECK(read_file(folder.path("stderr")).find("NUL") != std::string::npos);
  CHECK(read_file(folder.path("stdout")).empty());
}

TEST_CASE("what libraries say is said in Vietnamese, or in English where that is asked for") {
  const TemporaryFolder folder;
  folder.write("a.yaml", read_file(kSample));
  folder.write("a.db", "Một văn bản bất kỳ, không phải cơ sở dữ liệu nào.\n");
  const auto says = [&](const std::string& command, const std::string& what) {
    INFO(command);
    CHECK(run_program(folder, command) != app::kChecked);
    const std::string said = read_file(folder.path("stderr"));
    INFO(said);
    CHECK(said.find(what) != std::string::npos);
  };
  says("audit a.yaml --history a.db", "tệp không phải cơ sở dữ liệu SQLite");
  says("trend a.yaml", "tệp không phải cơ sở dữ liệu SQLite");
  says("trend a.yaml --lang en", "file is not a database");
  says("trend khong-co.db", "không mở được tệp");
  says("merge a.yaml", "tệp không phải cơ sở dữ liệu SQLite");
  says("check a.yaml --changed-since main", "không nằm trong kho git nào");
  REQUIRE(std::system(("git init -q '" + folder.path() + "'").c_str()) == 0);
  says("check a.yaml --changed-since nope", "kho git không có bản này");
  says("check a.yaml --waivers-from nope --lang en", "there is no such revision");
}

TEST_CASE("help names the folder that is taken where none is named") {
  const TemporaryFolder folder;
  for (const std::string command : {"check", "audit", "fix", "fmt", "baseline update"}) {
    INFO(command);
    CHECK(run_program(folder, command + " --help") == app::kChecked);
    std::istringstream words(read_file(folder.path("stdout")));  // lines are broken
    std::string help;
    for (std::string word; words >> word;) help += word + " ";
    CHECK(help.find("mặc định: thư mục hiện tại") != std::string::npos);
  }
}

TEST_CASE("no report is written over a plan that is to be checked") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", read_file(kSample));
  for (const std::string option : {"-o ke-hoach.yaml", "-o ./ke-hoach.yaml", "--timing-file ke-hoach.yaml"}) {
    INFO(option);
    CHECK(run_program(folder, "check . " + option) == app::kUsage);
    CHECK(read_file(folder.path("stderr")).find("ke-hoach.yaml: là kế hoạch cần rà soát") != std::string::npos);
  }
  CHECK(read_file(folder.path("ke-hoach.yaml")) == read_file(kSample));
  CHECK(run_program(folder, "check . -o ket-qua.yaml --exit-zero") == app::kChecked);
}

TEST_CASE("options that leave no rule to judge by are refused") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", read_file(kSample));
  CHECK(run_program(folder, "check . --select work-vague --ignore work-vague,work-without-lead") == app::kUsage);
  CHECK(read_file(folder.path("stderr")).find("không để lại quy tắc nào") != std::string::npos);
  CHECK(run_program(folder, "check . --select work-vague,work-without-lead --ignore work-vague") == app::kChecked);
}

}  // namespace
}  // namespace rasoat::tests
