#include "plans/late_library.h"

#include <cctype>

#include "tests/support/catch.h"

namespace rasoat::plans {

namespace late {
RASOAT_LATE("libc.so.6", toupper);
}
namespace missing {
RASOAT_LATE("libkhong-co.so.0", toupper);
}

TEST_CASE("a function declared late is called as ever") {
  CHECK(late::toupper('a') == 'A');
  CHECK(late::toupper('b') == 'B');
}

TEST_CASE("what is not there is told by its name when it is called") {
  CHECK_THROWS_WITH(missing::toupper('a'), Catch::Contains("libkhong-co.so.0"));
  CHECK_THROWS_AS(find_late("libc.so.6", "khong_co"), LibraryMissing);
}

}  // namespace rasoat::plans
