import { excelHostSuite } from "./excel-host-suite";

excelHostSuite("excel-web-16.00.js");
