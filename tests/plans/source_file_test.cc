#include "plans/source_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <thread>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace rasoat::plans;

namespace {

// In a folder of its own: tests run side by side.
struct TemporaryFile {
  explicit TemporaryFile(const std::string& bytes) { folder.write("plan.yaml", bytes); }
  rasoat::tests::TemporaryFolder folder;
  std::string path = folder.path("plan.yaml");
};

}  // namespace

TEST_CASE("a file's bytes arrive as they are") {
  const std::string bytes("\xEF\xBB\xBFten: a\r\n\0x\xFF", 15);
  const TemporaryFile file(bytes);
  const Outcome<SourceFile> source = SourceFile::load(file.path);
  REQUIRE(source.has_value());
  CHECK(source->bytes() == bytes);
  CHECK(source->name() == file.path);
}

TEST_CASE("a large and an empty file are read whole") {
  const std::string bytes(300'000, 'x');
  CHECK(SourceFile::load(TemporaryFile(bytes).path).value().bytes() == bytes);
  CHECK(SourceFile::load(TemporaryFile("").path).value().bytes().empty());
}

TEST_CASE("what cannot be read is a fault with the reason") {
  const Outcome<SourceFile> missing = SourceFile::load("/no/such/plan.yaml");
  REQUIRE(!missing.has_value());
  CHECK(missing.error().code == FaultCode::kUnreadableFile);
  CHECK(missing.error().args[0].second == "/no/such/plan.yaml");
  CHECK(missing.error().args[1].second == "missing");
  const Outcome<SourceFile> folder = SourceFile::load(std::filesystem::temp_directory_path().string());
  REQUIRE(!folder.has_value());
  CHECK(folder.error().code == FaultCode::kUnreadableFile);
  CHECK(folder.error().args[1].second == "folder");
}

TEST_CASE("a file that was fetched is loaded like any other, and fetching what cannot be loaded does nothing") {
  const TemporaryFile file("rasoat: 1\n");
  SourceFile::fetch(file.path);
  CHECK(SourceFile::load(file.path).value().bytes() == "rasoat: 1\n");
  for (const std::string& none : {std::string("/no/such/plan.yaml"), std::filesystem::temp_directory_path().string()}) {
    SourceFile::fetch(none);
    CHECK(!SourceFile::load(none));
  }
}

TEST_CASE("a pipe with a name is told instead of waiting for somebody who writes to it") {
  const rasoat::tests::TemporaryFolder folder;
  REQUIRE(mkfifo(folder.path("ke-hoach.yaml").c_str(), 0600) == 0);
  const Outcome<SourceFile> pipe = SourceFile::load(folder.path("ke-hoach.yaml"));
  REQUIRE(!pipe.has_value());
  CHECK(pipe.error().code == FaultCode::kUnreadableFile);
  CHECK(pipe.error().args[1].second == "pipe");
}

TEST_CASE("a link to a device is told, not read") {
  const rasoat::tests::TemporaryFolder folder;
  std::filesystem::create_symlink("/dev/zero", folder.path("ke-hoach.yaml"));
  const Outcome<SourceFile> device = SourceFile::load(folder.path("ke-hoach.yaml"));
  REQUIRE(!device.has_value());
  CHECK(device.error().code == FaultCode::kUnreadableFile);
  CHECK(device.error().args[1].second == "device");
}

TEST_CASE("a pipe of the shell is read to its end, however slowly it comes") {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  std::thread writer([&] {
    for (const std::string_view part : {"rasoat", ": 1\n"}) {
      std::this_thread::sleep_for(std::chrono::milliseconds(30));
      CHECK(write(ends[1], part.data(), part.size()) == static_cast<ssize_t>(part.size()));
    }
    close(ends[1]);
  });
  const Outcome<SourceFile> file = SourceFile::load("/dev/fd/" + std::to_string(ends[0]));
  writer.join();
  close(ends[0]);
  REQUIRE(file.has_value());
  CHECK(file->bytes() == "rasoat: 1\n");
}

TEST_CASE("a file may have as many bytes as the limit, and no more") {
  const TemporaryFile file("0123456789");
  CHECK(SourceFile::load(file.path, 10).has_value());
  const Outcome<SourceFile> large = SourceFile::load(file.path, 9);
  REQUIRE(!large.has_value());
  CHECK(large.error().code == FaultCode::kFileTooLarge);
  CHECK(large.error().args[1].second == "9");
}

TEST_CASE("a stream is read to its end, within the limit") {
  const TemporaryFile file(std::string(200'000, 'y'));
  std::FILE* stream = std::fopen(file.path.c_str(), "rb");
  const Outcome<SourceFile> source = SourceFile::load_stream(stream, "-");
  REQUIRE(source.has_value());
  CHECK(source->name() == "-");
  CHECK(source->bytes().size() == 200'000);
  std::rewind(stream);
  CHECK(SourceFile::load_stream(stream, "-", 200'000).has_value());
  std::rewind(stream);
  const Outcome<SourceFile> large = SourceFile::load_stream(stream, "-", 199'999);
  std::fclose(stream);
  REQUIRE(!large.has_value());
  CHECK(large.error().code == FaultCode::kFileTooLarge);
}

TEST_CASE("a text is a source file too") {
  const SourceFile source = SourceFile::from_text("test.yaml", "rasoat: 1\n");
  CHECK(source.name() == "test.yaml");
  CHECK(source.bytes() == "rasoat: 1\n");
}
