#include "app/unwritten.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::reason_unwritten;
using rasoat::tests::TemporaryFolder;

TEST_CASE("why nothing could be written at a path is told afterwards") {
  const TemporaryFolder folder;
  folder.write("tep", "x");
  CHECK(reason_unwritten(folder.path(".")).en == "it is a folder");
  CHECK(reason_unwritten(folder.path("khong-co/bao-cao.txt")).en == "its folder does not exist");
  CHECK(reason_unwritten(folder.path("tep/bao-cao.txt")).en == "its path leads through a file");
  CHECK(reason_unwritten("/dev/full").en == "the disk is full, or writing failed");
}
