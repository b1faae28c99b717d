/**
 * What finds things, loaded as one part: the palette and the picker share their search, and the bundler of the script-tag
 * file keeps what parts share in the script only while few parts share it.
 */
import '../picker/picker.define.js';
import './palette.define.js';
