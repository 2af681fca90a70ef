import { excelHostSuite } from "./excel-host-suite";

excelHostSuite("excel-mac-16.00.js");
