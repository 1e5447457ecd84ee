#include "app/output.h"

#include <unistd.h>

#include <filesystem>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::Output;
using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

TEST_CASE("a report file appears whole when it is closed, not before") {
  const TemporaryFolder folder;
  folder.write("report.txt", "old");
  {
    Output output(folder.path("report.txt"));
    output.stream() << "half";
    output.stream().flush();
    CHECK(read_file(folder.path("report.txt")) == "old");
  }
  CHECK(read_file(folder.path("report.txt")) == "old");
  Output output(folder.path("report.txt"));
  output.stream() << "new";
  CHECK(output.close().empty());
  CHECK(read_file(folder.path("report.txt")) == "new");
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("what cannot be written is told by its path") {
  const TemporaryFolder folder;
  Output output(folder.path("no/such/folder/report.txt"));
  output.stream() << "x";
  CHECK(output.close() == folder.path("no/such/folder/report.txt"));
  Output full("/dev/full");
  full.stream() << "x";
  CHECK(full.close() == "/dev/full");
}

TEST_CASE("a report goes to the file behind a link, and the link stays") {
  const TemporaryFolder folder;
  folder.write("kho/old.txt", "old");
  std::filesystem::create_symlink("kho/old.txt", folder.path("report.txt"));
  std::filesystem::create_symlink("kho/fresh.txt", folder.path("later.txt"));
  for (const auto& [name, file] : {std::pair("report.txt", "kho/old.txt"), std::pair("later.txt", "kho/fresh.txt")}) {
    Output output(folder.path(name));
    output.stream() << "new";
    CHECK(output.close().empty());
    CHECK(std::filesystem::is_symlink(folder.path(name)));
    CHECK(read_file(folder.path(file)) == "new");
  }
}

TEST_CASE("a link that lies where a draft would be is not written through") {
  const TemporaryFolder folder;
  folder.write("victim", "secret");
  const std::string name = "report.txt." + std::to_string(getpid()) + ".tmp";
  std::filesystem::create_symlink("victim", folder.path(name));
  Output output(folder.path("report.txt"));
  output.stream() << "new";
  CHECK(output.close().empty());
  CHECK(read_file(folder.path("victim")) == "secret");
  CHECK_FALSE(std::filesystem::is_symlink(folder.path("report.txt")));
  CHECK(read_file(folder.path("report.txt")) == "new");
}

TEST_CASE("a name may be as long as the system allows") {
  const TemporaryFolder folder;
  const std::string name = std::string(251, 'k') + ".txt";
  for (const std::string text : {"old", "new"}) {
    Output output(folder.path(name));
    output.stream() << text;
    CHECK(output.close().empty());
    CHECK(read_file(folder.path(name)) == text);
  }
}

TEST_CASE("who may read a report that is written anew stays as it was") {
  const TemporaryFolder folder;
  folder.write("report.txt", "old");
  std::filesystem::permissions(folder.path("report.txt"), std::filesystem::perms::owner_all);
  Output output(folder.path("report.txt"));
  output.stream() << "new";
  CHECK(output.close().empty());
  CHECK(std::filesystem::status(folder.path("report.txt")).permissions() == std::filesystem::perms::owner_all);
}
