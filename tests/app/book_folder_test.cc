#include "app/book_folder.h"

#include <filesystem>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::BookFolder;
using rasoat::reports::BookFile;
using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

namespace {

const std::vector<BookFile> kBook = {{"index.md", "one"}, {"rules/a.md", "a"}};

}  // namespace

TEST_CASE("a book is written into a folder that is new, empty or its own") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder.path("empty"));
  for (const char* name : {"new/deep", "empty"}) {
    const BookFolder book(folder.path(name));
    CHECK(book.obstacle(kBook).empty());
    CHECK(book.write(kBook).empty());
    CHECK(read_file(folder.path(std::string(name) + "/rules/a.md")) == "a");
    CHECK(book.obstacle(kBook).empty());
  }
}

TEST_CASE("a folder with other files is refused, and so is a file in the way") {
  const TemporaryFolder folder;
  folder.write("full/notes.md", "mine");
  CHECK(BookFolder(folder.path("full")).obstacle(kBook).path == folder.path("full"));
  CHECK(BookFolder(folder.path("full/notes.md")).obstacle(kBook).path == folder.path("full/notes.md"));
  const BookFolder book(folder.path("book"));
  REQUIRE(book.write({kBook[0]}).empty());
  folder.write("book/rules/a.md", "mine");
  CHECK(book.obstacle(kBook).path == folder.path("book/rules/a.md"));
  CHECK(book.obstacle({kBook[0]}).empty());
}

TEST_CASE("pages that the new book does not have are removed, other files are not") {
  const TemporaryFolder folder;
  const BookFolder book(folder.path("book"));
  REQUIRE(book.write(kBook).empty());
  folder.write("book/mine.txt", "mine");
  REQUIRE(book.write({{"index.md", "two"}}).empty());
  CHECK(read_file(folder.path("book/index.md")) == "two");
  CHECK_FALSE(std::filesystem::exists(folder.path("book/rules/a.md")));
  CHECK(read_file(folder.path("book/mine.txt")) == "mine");
}

TEST_CASE("a list that leads out of the folder is not believed") {
  const TemporaryFolder folder;
  folder.write("outside.md", "mine");
  folder.write("book/.rasoat-handbook", "../outside.md\n/etc/x.md\nsub/../../outside.md\n.\n\nmine.txt\n");
  folder.write("book/mine.txt", "mine");
  REQUIRE(BookFolder(folder.path("book")).write(kBook).empty());
  CHECK(read_file(folder.path("outside.md")) == "mine");
  CHECK(read_file(folder.path("book/mine.txt")) == "mine");
}

TEST_CASE("a page that cannot be written is told by its path") {
  const TemporaryFolder folder;
  folder.write("file", "x");
  CHECK_FALSE(BookFolder(folder.path("file/book")).write(kBook).empty());
}
