#include "app/streams.h"

#include <algorithm>

#include "app/exit_code.h"
#include "tests/app/run_program.h"
#include "tests/support/catch.h"

using namespace rasoat;
using tests::read_file;
using tests::run_program;
using tests::TemporaryFolder;

namespace {

void write_plan(const TemporaryFolder& folder) {
  folder.write("ok.yaml", read_file(RASOAT_SOURCE_DIR "/plans/samples/01-tinh-uy.yaml"));
}

}  // namespace

TEST_CASE("a report that cannot reach a closed standard output is not written, and none is mixed with another") {
  const TemporaryFolder folder;
  write_plan(folder);
  CHECK(run_program(folder, "check --isolated ok.yaml -f text -f sarif=o.sarif -f json=o.json >&-") == app::kUsage);
  for (const char* const file : {"o.sarif", "o.json"}) {
    INFO(file);
    CHECK(read_file(folder.path(file)).starts_with("{"));
  }
  CHECK(run_program(folder, "check --isolated ok.yaml -o o.txt >&-") == app::kChecked);
}

TEST_CASE("where standard error is closed, what is said lands in no report and changes no exit code") {
  const TemporaryFolder folder;
  write_plan(folder);
  folder.write("sua.yaml", "Rasoat: 1\n");
  CHECK(run_program(folder, "check --isolated -f json=o.json ok.yaml .an 2>&-") == app::kNotVerified);
  CHECK(read_file(folder.path("o.json")).starts_with("{"));
  CHECK(run_program(folder, "fix --isolated sua.yaml 2>&-") == app::kChecked);
  CHECK(run_program(folder, "fmt --isolated sua.yaml 2>&-") == app::kChecked);
  CHECK(run_program(folder, "baseline update --isolated sua.yaml 2>&-") == app::kChecked);
  CHECK(run_program(folder, "check --isolated khong-co.yaml 2>/dev/full") == app::kNotVerified);
}

TEST_CASE("a closed standard input is no empty plan") {
  const TemporaryFolder folder;
  CHECK(run_program(folder, "check --isolated - <&-") == app::kNotVerified);
  CHECK(run_program(folder, "check --isolated --allow-empty --files-from - <&-") == app::kUsage);
}

TEST_CASE("a pipe whose reader is gone and a limit to files are failures to write, and no draft stays") {
  const TemporaryFolder folder;
  write_plan(folder);
  CHECK(run_program(folder, "--version; ulimit -f 1; " RASOAT_BINARY " check --isolated ok.yaml -o o.html -f html "
                            ">stdout 2>stderr") == app::kUsage);
  CHECK(run_program(folder, "--version; { until [ -e closed ]; do sleep 0.05; done; " RASOAT_BINARY
                            " check --isolated ok.yaml -f text -f json=o.json 2>errors; echo $? >code; } | "
                            "{ exec <&-; touch closed; }") == 0);
  CHECK(read_file(folder.path("code")) == "2\n");
  CHECK(std::ranges::count(read_file(folder.path("errors")), '\n') == 1);
  for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
    CHECK(entry.path().extension() != ".tmp");
}
