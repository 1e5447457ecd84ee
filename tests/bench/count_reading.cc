// count_reading FILE…: reads each file once with our reader and once with libyaml, for tests/bench/gate to count what
// either costs.
#include <cstdio>

#include "plans/reader.h"
#include "plans/source_file.h"
#include "tests/support/libyaml_reading.h"

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const auto file = rasoat::plans::SourceFile::load(argv[i]);
    if (!file) {
      std::fprintf(stderr, "cannot read %s\n", argv[i]);
      return 1;
    }
    const rasoat::plans::ReadResult ours = rasoat::plans::read_yaml(file->bytes());
    const auto events = rasoat::tests::libyaml_event_count(std::string(file->bytes()));
    std::printf("%s: %zu nodes, %zu events\n", argv[i], ours.document.size(), static_cast<std::size_t>(events));
  }
  return 0;
}
