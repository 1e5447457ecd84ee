#include "app/tell.h"

#include "app/exit_code.h"
#include "tests/app/run_program.h"
#include "tests/support/catch.h"

using namespace rasoat;
using Catch::Contains;
using tests::read_file;
using tests::run_program;
using tests::TemporaryFolder;

namespace {

// As a stranger may name a file or a folder, and write a configuration.
constexpr const char* kName = "a\n::error::b\x1B[31m";

bool is_harmless(const std::string& text) {
  for (const std::string_view command : {"\x1B", "##[", "##vso["})
    if (text.find(command) != std::string::npos) return false;
  bool begins = true;  // a line, as far as blanks go
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (begins && text.compare(at, 2, "::") == 0) return false;
    begins = text[at] == '\n' || (begins && text[at] == ' ');
  }
  return true;
}

}  // namespace

TEST_CASE("names of files and texts of configurations give no commands to a terminal or to a service") {
  const TemporaryFolder folder;
  const std::string name = kName;
  folder.write(name + ".yaml", "Rasoat: 1\n");
  folder.write(name + "/.rasoat.yaml", "exclude: [\"\\x1B[31m\\n::error::c\", x]\n\x1B[32m: y\n");
  folder.write(name + "/x.yaml", "rasoat: 1\n");
  folder.write("::error::d.yaml", "Rasoat: 1\n");
  folder.write("tot/x.yaml", "rasoat: 1\n");
  folder.write("tot/.rasoat.yaml", "exclude: [\"\\x1B[31m\\n::error::c\"]\n");
  const std::string quoted = "\"" + name;
  const std::string all_arguments[] = {
      "fix --isolated --diff " + quoted + ".yaml\"", "check " + quoted + "/x.yaml\"",
      "check --fail-on " + quoted + "\" .",          "check --isolated --changed-since " + quoted + "\" .",
      "check --isolated . -o " + quoted + "/k/o\"",  "config show tot/x.yaml",
      "fix --isolated --diff ::error::d.yaml"};
  for (const std::string& arguments : all_arguments) {
    INFO(arguments);
    run_program(folder, arguments);
    const std::string said = read_file(folder.path("stderr"));
    INFO(said);
    CHECK(is_harmless(said));
    if (arguments.starts_with("config")) CHECK(is_harmless(read_file(folder.path("stdout"))));
    CHECK(said.empty() == arguments.starts_with("config"));
  }
}

TEST_CASE("nor do reports for people on standard output") {
  const TemporaryFolder folder;
  const std::string plan =
      "rasoat: 1\nvan_ban:\n  co_quan_ban_hanh: \"::error::unit\"\n"
      "  trich_yeu: \"::stop-commands::abc ##vso[task.setvariable variable=x]y ##[error]z ::debug::a\"\n";
  const std::string names[] = {kName, "::error::d", " ::error::e", "##[error]f"};
  for (const std::string& name : names) folder.write("ke-hoach/" + name + ".yaml", plan);
  run_program(folder,
              "audit --isolated ke-hoach --history h.db --receipt r.json --run-name '" + std::string(kName) + "'");
  CHECK(is_harmless(read_file(folder.path("stdout"))));
  for (const std::string& name : names) folder.write("ke-hoach/" + name + ".yaml", plan + "x_y: 1\n");
  for (const std::string& arguments :
       {std::string("verify r.json"), std::string("trend h.db"), std::string("check --isolated ke-hoach"),
        std::string("check --isolated -q ke-hoach"), std::string("check --isolated -f concise ke-hoach"),
        std::string("check --isolated -f markdown ke-hoach")}) {
    INFO(arguments);
    run_program(folder, arguments);
    const std::string said = read_file(folder.path("stdout"));
    INFO(said);
    CHECK(said.find("error") != std::string::npos);
    CHECK(is_harmless(said));
  }
}
