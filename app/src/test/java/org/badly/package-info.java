/** Small bad examples. Each breaks one law of the tree, so that the test of that law is seen to fail. */
package org.badly;
