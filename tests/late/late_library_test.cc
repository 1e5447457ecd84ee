#include "late/late_library.h"

#include <cctype>

#include "tests/support/catch.h"

namespace rasoat::late {

namespace there {
RASOAT_LATE("libc.so.6", toupper);
}
namespace missing {
RASOAT_LATE("libkhong-co.so.0", toupper);
}

TEST_CASE("a function declared late is called as ever") {
  CHECK(there::toupper('a') == 'A');
  CHECK(there::toupper('b') == 'B');
}

TEST_CASE("what is not there is told by its name when it is called") {
  CHECK_THROWS_WITH(missing::toupper('a'), Catch::Contains("libkhong-co.so.0"));
  CHECK_THROWS_AS(find_late("libc.so.6", "khong_co"), LibraryMissing);
}

}  // namespace rasoat::late
