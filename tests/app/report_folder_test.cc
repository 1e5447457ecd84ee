#include "app/report_folder.h"

#include <filesystem>
#include <iterator>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::ReportFolder;
using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

namespace {

std::ptrdiff_t entries_of(const std::string& folder) {
  return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
}

}  // namespace

TEST_CASE("reports appear together when the folder is closed, and an earlier run's are replaced") {
  const TemporaryFolder place;
  for (const std::string text : {"one", "two"}) {
    ReportFolder folder(place.path("bao-cao/"));
    CHECK(folder.obstacle().empty());
    folder.add("index.md", text);
    if (text == "one") folder.add("001-xa.md", "xa");
    CHECK_FALSE(std::filesystem::exists(place.path("bao-cao/001-xa.html")));
    if (text == "one") CHECK_FALSE(std::filesystem::exists(place.path("bao-cao")));
    REQUIRE(folder.close().empty());
    CHECK(read_file(place.path("bao-cao/index.md")) == text);
    CHECK(std::filesystem::exists(place.path("bao-cao/001-xa.md")) == (text == "one"));
  }
  CHECK(entries_of(place.path(".")) == 1);
}

TEST_CASE("a run that breaks off leaves the earlier reports and no draft") {
  const TemporaryFolder place;
  {
    ReportFolder folder(place.path("bao-cao"));
    folder.add("index.md", "one");
    REQUIRE(folder.close().empty());
  }
  {
    ReportFolder folder(place.path("bao-cao"));
    folder.add("index.md", "half");
  }
  CHECK(read_file(place.path("bao-cao/index.md")) == "one");
  CHECK(entries_of(place.path(".")) == 1);
}

TEST_CASE("nothing that is not ours is overwritten or removed") {
  const TemporaryFolder place;
  place.write("full/notes.txt", "mine");
  CHECK(ReportFolder(place.path("full")).obstacle().path == place.path("full"));
  CHECK(ReportFolder(place.path("full/notes.txt")).obstacle().path == place.path("full/notes.txt"));
  ReportFolder first(place.path("bao-cao"));
  first.add("index.md", "one");
  REQUIRE(first.close().empty());
  place.write("bao-cao/001-xa.md", "mine");
  ReportFolder second(place.path("bao-cao"));
  second.add("001-xa.md", "theirs");
  CHECK(second.close() == place.path("bao-cao/001-xa.md"));
  CHECK(read_file(place.path("bao-cao/001-xa.md")) == "mine");
}

TEST_CASE("what somebody has written into a report is not written over, nor removed with it") {
  const TemporaryFolder place;
  const auto write = [&](const std::vector<std::string>& names) {
    ReportFolder folder(place.path("bao-cao"));
    for (const std::string& name : names) folder.add(name, "report " + name);
    return folder.close();
  };
  REQUIRE(write({"001-xa.md", "002-xa.md"}).empty());
  REQUIRE(write({"001-xa.md", "002-xa.md"}).empty());  // ours may be
  place.write("bao-cao/002-xa.md", "report 002-xa.md, with an opinion");
  const rasoat::app::Obstacle obstacle = ReportFolder(place.path("bao-cao")).obstacle();
  CHECK(obstacle.path == place.path("bao-cao/002-xa.md"));
  CHECK(obstacle.is_edited);
  for (const std::vector<std::string>& names : {std::vector<std::string>{"001-xa.md", "002-xa.md"}, {"001-xa.md"}}) {
    CHECK(write(names) == place.path("bao-cao/002-xa.md"));
    CHECK(read_file(place.path("bao-cao/002-xa.md")) == "report 002-xa.md, with an opinion");
  }
  // Touched, and still what was written: a folder that was copied.
  place.write("bao-cao/002-xa.md", "report 002-xa.md");
  CHECK(write({"001-xa.md"}).empty());
  CHECK_FALSE(std::filesystem::exists(place.path("bao-cao/002-xa.md")));
}

TEST_CASE("a folder that cannot be made is told by its path") {
  const TemporaryFolder place;
  place.write("file", "x");
  ReportFolder folder(place.path("file/bao-cao"));
  folder.add("index.md", "one");
  CHECK_FALSE(folder.close().empty());
}
