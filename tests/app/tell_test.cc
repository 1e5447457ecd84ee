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
  return text.find('\x1B') == std::string::npos && text.find("\n::") == std::string::npos && !text.starts_with("::");
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
