// The only include of Catch2 (version 2 in Debian 12), so that a later version is a change in one place.
#pragma once

#include <catch2/catch.hpp>
