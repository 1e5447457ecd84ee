#include "app/draft.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::Draft;
using rasoat::tests::TemporaryFolder;

namespace {

std::size_t entries_of(const TemporaryFolder& folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder.path()), {}));
}

}  // namespace

TEST_CASE("a draft has a name of its own each time, not one of the process") {
  const TemporaryFolder folder;
  const std::string place = folder.path("report.txt");
  const Draft one(place, Draft::Kind::kOneFile);
  const Draft other(place, Draft::Kind::kOneFile);
  CHECK(one.path() != other.path());
  CHECK(std::filesystem::path(one.path()).parent_path() == std::filesystem::path(place).parent_path());
  CHECK(one.path().find("." + std::to_string(getpid()) + ".") == std::string::npos);
  CHECK(entries_of(folder) == 2);
}

TEST_CASE("a draft is gone with its object, and stays where it was put") {
  const TemporaryFolder folder;
  {
    const Draft file(folder.path("a"), Draft::Kind::kOneFile);
    const Draft made(folder.path("b"), Draft::Kind::kWholeFolder);
    CHECK(std::filesystem::is_directory(made.path()));
    Draft kept(folder.path("c"), Draft::Kind::kOneFile);
    CHECK(kept.put(folder.path("c")));
    Draft lost(folder.path("d"), Draft::Kind::kOneFile);
    CHECK_FALSE(lost.put(folder.path("no/such/folder")));
  }
  CHECK(entries_of(folder) == 1);
  CHECK(std::filesystem::exists(folder.path("c")));
}

TEST_CASE("a draft in the place of a private file is private from its beginning") {
  const TemporaryFolder folder;
  const Draft draft(folder.path("a"), Draft::Kind::kOneFile, Draft::Readers::kOwner);
  struct stat about{};
  REQUIRE(stat(draft.path().c_str(), &about) == 0);
  CHECK((about.st_mode & 077) == 0);
}

TEST_CASE("a draft that cannot be made is none") {
  const TemporaryFolder folder;
  Draft draft(folder.path("no/such/folder/a"), Draft::Kind::kOneFile);
  CHECK(draft.take_file() == -1);
}

TEST_CASE("a signal removes the files, of which each is forgotten afterwards") {
  const TemporaryFolder folder;
  const Draft draft(folder.path("a"), Draft::Kind::kOneFile);
  Draft::remove_files();
  CHECK(entries_of(folder) == 0);
}
